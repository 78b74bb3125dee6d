import { useEffect, useRef } from 'preact/hooks';
import { TagInput, type TagInputProps } from '../../../components/TagInput';
import { useStored } from '../../../lib/shell/store';
import type { Store } from '../../../lib/store';

const load = async (store: Store): Promise<string[]> => [...(await store.annotations.tags()).keys()];

/** Tags of a row, or of many at once: the cursor is in the field, tags of the whole library are offered. */
export function TagForm({ known, ...rest }: Omit<TagInputProps, 'inputRef'>) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const stored = useStored(load);
  const all = stored.status === 'ready' ? [...new Set([...known, ...stored.value])] : known;
  return <TagInput {...rest} known={all} inputRef={input} />;
}
