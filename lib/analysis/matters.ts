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
  const matter = governing(mentions, low);
  // …受理行政复议申请318件;调撤率28.9%: a semicolon goes on with the matter
  if (matter?.word !== '调解' || !passage.before.endsWith(';')) return matter;
  const earlier = topicAround(passage);
  return settles(matter, earlier) ? earlier : matter;
}

/** The last of the first `count` mentions, unless it only says how an earlier one ended (审结88件,经调解纠错6件,调解终止24件). */
function governing(mentions: readonly Mention[], count = mentions.length): Mention | null {
  const last = mentions[count - 1] ?? null;
  let earlier = count - 2;
  while (earlier >= 0 && mentions[earlier]?.word === '调解') earlier--;
  const matter = mentions[earlier] ?? null;
  return last && settles(last, matter) ? matter : last;
}

/** 调解 and 和解 inside reconsideration or litigation are ways to end a case, not people's mediation. */
export const settles = (topic: Mention, earlier: Mention | null): boolean =>
  topic.word === '调解' && (earlier?.topic === 'reconsideration' || earlier?.topic === 'litigation');

/** The last topic word of the paragraph before the sentence, or of its heading. */
export function topicAround(passage: Passage): Mention | null {
  let topic = around.get(passage);
  if (topic === undefined) {
    topic = governing(lastTopics(passage.before)) ?? governing(topicsIn(passage.heading));
    around.set(passage, topic);
  }
  return topic;
}

/** The topic words of as many sentences at the end of a text as it takes to tell which one governs. */
function lastTopics(text: string): readonly Mention[] {
  let mentions: readonly Mention[] = [];
  let to = text.length;
  while (to > 0 && mentions.every(({ word }) => word === '调解')) {
    const from = to < 2 ? 0 : text.lastIndexOf('。', to - 2) + 1;
    mentions = [...topicsIn(text.slice(from, to)), ...mentions];
    to = from;
  }
  return mentions;
}
