import type { Span } from '../model';
import type { Passage } from './candidate';
import { lastTopic, type Mention, topicsIn } from './catalog/topics';

/** Topic words of a passage are looked for once, however many quantities it holds. */
const own = new WeakMap<Passage, readonly Mention[]>();
const around = new WeakMap<Passage, Mention | null>();

/** The last topic word of the sentence before a quantity. */
export function topicBefore(passage: Passage, span: Span): Mention | null {
  let mentions = own.get(passage);
  if (!mentions) {
    mentions = topicsIn(passage.text);
    own.set(passage, mentions);
  }
  const from = span.start - passage.start;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? Infinity) <= from) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1] ?? null;
}

/** The last topic word of the paragraph before the sentence, or of its heading. */
export function topicAround(passage: Passage): Mention | null {
  let topic = around.get(passage);
  if (topic === undefined) {
    topic = lastTopic(passage.before) ?? lastTopic(passage.heading);
    around.set(passage, topic);
  }
  return topic;
}
