import { useEffect, useState } from 'preact/hooks';

/** @returns the value as it was once it had rested for some milliseconds: for work too dear for every key. */
export function useDeferredState<T>(value: T, rest: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return settled;
}
