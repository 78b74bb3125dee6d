import type { Span } from '../model';
import type { Passage } from './candidate';

/** True for the first of a pair, which is what was the case: 权重由3%提高到6%. */
export function isStartingValue({ text, start }: Passage, quantity: Span): boolean {
  const [from, to] = [quantity.start - start, quantity.end - start];
  return (
    /[由从](?:[^,。;]{0,8}的)?$/.test(text.slice(Math.max(0, from - 12), from)) &&
    /^[^,。;\d]{1,6}[到至为]/.test(text.slice(to, to + 8))
  );
}
