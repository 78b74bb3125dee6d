import type { Before } from './before';
import { type Mention, topicsIn } from './catalog/topics';

/** What a sentence with figures and the text around it are about; looked for once, however many quantities it holds. */
export class Matters {
  private own: readonly Mention[] | undefined;
  private outer: Mention | null | undefined;

  /** @param text of the sentence; `before` it in its paragraph, and the `heading` above. */
  constructor(
    private readonly text: string,
    private readonly before: Before,
    private readonly heading: string,
  ) {}

  /** The last topic word before the offset `from` into the sentence. */
  upTo(from: number): Mention | null {
    this.own ??= topicsIn(this.text);
    let count = 0;
    let high = this.own.length;
    while (count < high) {
      const middle = (count + high) >> 1;
      if ((this.own[middle]?.end ?? Infinity) <= from) count = middle + 1;
      else high = middle;
    }
    const matter = governing(this.own, count);
    // …受理行政复议申请318件;调撤率28.9%: a semicolon goes on with the matter
    if (matter?.word !== '调解' || !this.before.text.endsWith(';')) return matter;
    const earlier = this.around();
    return settles(matter, earlier) ? earlier : matter;
  }

  /** The last topic word of the paragraph before the sentence, or of its heading. */
  around(): Mention | null {
    if (this.outer === undefined)
      this.outer = governing(lastTopics(this.before.text)) ?? governing(topicsIn(this.heading));
    return this.outer;
  }
}

/** The last of the first `count` mentions, unless it only says how an earlier one ended (审结88件,经调解纠错6件,调解终止24件). */
function governing(mentions: readonly Mention[], count = mentions.length): Mention | null {
  if (count === 0) return null;
  const last = mentions[count - 1] ?? null;
  let earlier = count - 2;
  while (earlier >= 0 && mentions[earlier]?.word === '调解') earlier--;
  const matter = (earlier >= 0 && mentions[earlier]) || null;
  return last && settles(last, matter) ? matter : last;
}

/** 调解 and 和解 inside reconsideration or litigation are ways to end a case, not people's mediation. */
export const settles = (topic: Mention, earlier: Mention | null): boolean =>
  topic.word === '调解' && (earlier?.topic === 'reconsideration' || earlier?.topic === 'litigation');

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
