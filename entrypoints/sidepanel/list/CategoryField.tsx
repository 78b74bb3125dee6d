import { Field, Select } from '../../../components/Field';
import { useTranslate } from '../../../components/i18n';
import { useStored } from '../../../lib/shell/store';
import type { Store } from '../../../lib/store';

const load = (store: Store): Promise<string[]> => store.meta.codebook();

interface CategoryFieldProps {
  readonly category: string | null;
  readonly onCategory: (category: string | null) => void;
}

/** One of the reader's own categories; nothing where there are none. One no longer in the codebook stays until changed. */
export function CategoryField({ category, onCategory }: CategoryFieldProps) {
  const t = useTranslate();
  const stored = useStored(load);
  const known = stored.status === 'ready' ? stored.value : [];
  const all = category === null || known.includes(category) ? known : [category, ...known];
  if (all.length === 0) return null;
  return (
    <div class="category-field">
      <Field label={t('panel.category')}>
        <Select
          label={t('panel.category')}
          value={category ?? ''}
          options={[['', t('panel.noCategory')] as const, ...all.map((each) => [each, each] as const)]}
          onValue={(value) => onCategory(value === '' ? null : value)}
        />
      </Field>
    </div>
  );
}
