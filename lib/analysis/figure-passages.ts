import type { Section, SectionRole, Span } from '../model';
import type { Sight } from '../text/watched';
import { Before } from './before';
import type { Passage } from './candidate';
import { MAY_COUNT } from './extractors/numerals';
import { mask } from './mask';
import { Matters } from './matters';
import { Labelled } from './run-in-labels';
import { sentenceWords } from './sentence-words';
import { type Split, sightOf } from './split';
import type { AnalyzeOptions } from './types';

/** A sentence without any of these holds no quantity. */
const CHEAP = sentenceWords.for(new RegExp(`\\d|分之|[第前][一二三四五六七八九十]|首位|榜首|${MAY_COUNT}`));

/** @returns the sentences that may hold quantities, in order. */
export function figurePassages(
  { folded, marks, sentences }: Split,
  sections: readonly Section[],
  options: AnalyzeOptions,
): Passage[] {
  const clean = marks.length === 0 ? folded : blank(folded, marks);
  const found: Passage[] = [];
  let line = -1;
  let paragraph: Sight[] = [];
  let heading = '';
  let lead: Sight | null = null;
  const labelled = new Labelled(['achievements', 'shortcomings', 'causes']);
  for (const sentence of sentences) {
    const body = clean === folded ? sentence.sight.text : clean.slice(sentence.start, sentence.end);
    const sight = sightOf(body, sentence.sight);
    if (sentence.line !== line || sentence.enumerator !== null) {
      // A line that ends in a colon leads the items below it: 我们将从以下方面改进:
      if (sentence.line !== line && sentence.enumerator === null) lead = null;
      heading = body;
      paragraph = lead ? [lead] : [];
      line = sentence.line;
    }
    if (body.endsWith(':')) lead = sight;
    const part = roleAt(sections, sentence.start);
    const label = labelled.roleOf(sentence.line, sight, part);
    if (sight.test(CHEAP)) {
      const above = heading === body ? '' : heading;
      const before = new Before(paragraph, paragraph.length);
      found.push({
        start: sentence.start,
        end: sentence.end,
        text: body,
        masked: mask(body, sight),
        heading: above,
        before,
        sight,
        matters: new Matters(body, before, above),
        role: label ?? part,
        options,
      });
    }
    paragraph.push(sight);
  }
  return found;
}

function blank(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** Role of the top-level section around an offset. */
export function roleAt(sections: readonly Section[], offset: number): SectionRole {
  for (const section of sections)
    if (section.start > offset) break;
    else if (section.level === 1 && offset < section.end) return section.role;
  return 'other';
}
