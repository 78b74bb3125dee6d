import { CategoryChips, type CategoryChipsProps } from '../../../components/CategoryChips';
import { useStored } from '../../../lib/shell/store';
import type { Store } from '../../../lib/store';

const load = (store: Store): Promise<string[]> => store.meta.codebook();

/** The reader's own categories, as the codebook is now. */
export function CategoryField(props: Omit<CategoryChipsProps, 'codebook'>) {
  const stored = useStored(load);
  return <CategoryChips codebook={stored.status === 'ready' ? stored.value : []} {...props} />;
}
