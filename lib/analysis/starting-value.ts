import type { Span } from '../model';
import type { Passage } from './candidate';
import { sentenceWords } from './sentence-words';

const FROM = sentenceWords.for(/[由从](?:[^,。;]{0,8}的)?$/);
const TO = /^[^,。;\d]{1,6}[到至为]/;

/** True for the first of a pair, which is what was the case: 权重由3%提高到6%. */
export function isStartingValue({ text, start, sight }: Passage, quantity: Span): boolean {
  const [from, to] = [quantity.start - start, quantity.end - start];
  return (
    sight.may(FROM) && FROM.pattern.test(text.slice(Math.max(0, from - 12), from)) && TO.test(text.slice(to, to + 8))
  );
}
