import { useRef } from 'preact/hooks';

/** @returns the list as it was before where it still holds the same things: what is made of it need not be made again. */
export function useSame<T>(list: readonly T[]): readonly T[] {
  const before = useRef(list);
  const isSame = before.current.length === list.length && list.every((one, at) => one === before.current[at]);
  if (!isSame) before.current = list;
  return before.current;
}
