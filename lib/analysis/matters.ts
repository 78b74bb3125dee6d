import type { Span } from '../model';
import type { Passage } from './candidate';
import { type Mention, topicsIn } from './catalog/topics';

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
  return governing(mentions.slice(Math.max(0, low - 2), low));
}

/** The last mention, unless it only says how the one before it ended. */
function governing(mentions: readonly Mention[]): Mention | null {
  const last = mentions.at(-1) ?? null;
  const earlier = mentions.at(-2) ?? null;
  return last && settles(last, earlier) ? earlier : last;
}

/** 调解 and 和解 inside reconsideration or litigation are ways to end a case, not people's mediation. */
export const settles = (topic: Mention, earlier: Mention | null): boolean =>
  topic.word === '调解' && (earlier?.topic === 'reconsideration' || earlier?.topic === 'litigation');

/** The last topic word of the paragraph before the sentence, or of its heading. */
export function topicAround(passage: Passage): Mention | null {
  let topic = around.get(passage);
  if (topic === undefined) {
    topic = governing(topicsIn(passage.before)) ?? governing(topicsIn(passage.heading));
    around.set(passage, topic);
  }
  return topic;
}
