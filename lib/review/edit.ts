import type { Finding, FindingType, Metric } from '../model';
import { fold } from '../text/fold';
import { corrected, type Patch } from './decide';

/** What correcting a finding of a text can do before it is saved. */
export interface TextEdit {
  /** @returns the finding as another kind; as a metric, with number and unit as they stand in its words */
  readonly relabel: (finding: Finding, type: FindingType) => Finding;
  readonly moveEdge: <F extends Finding>(finding: F, edge: 'start' | 'end', by: 1 | -1) => F;
}

/** @param text the text the findings' offsets count in */
export const editOf = (text: string): TextEdit => ({
  relabel(finding, type) {
    const figures = type === 'metric' && finding.type !== 'metric' ? plainFigure(finding.text) : null;
    return corrected(finding, { ...figures, type } as Patch, text);
  },
  moveEdge: (finding, edge, by) => moveEdge(finding, edge, by, text),
});

/** A finding with one end one character further out or in; never empty, never over the end of a line or through a character. */
export function moveEdge<F extends Finding>(finding: F, edge: 'start' | 'end', by: 1 | -1, text: string): F {
  const next = finding[edge] + by;
  const moved = { start: finding.start, end: finding.end, [edge]: isInside(text, next) ? next + by : next };
  const { start, end } = moved;
  if (start < 0 || end > text.length || start >= end || /\n/.test(text.slice(start, end))) return finding;
  return { ...finding, start, end, text: text.slice(start, end) };
}

/** Whether an offset lies inside a surrogate pair. */
const isInside = (text: string, offset: number): boolean => /[\udc00-\udfff]/.test(text.charAt(offset));

/** Number and unit as they stand: `约1.2万件` → 12000 件; null where there is no number. */
export function plainFigure(words: string): Partial<Metric> | null {
  const match = /(\d+(?:,\d{3})*(?:\.\d+)?)\s*([余多])?(万|亿)?([余多])?\s*([^\d\s,;。,、]{0,6})/.exec(fold(words));
  if (!match) return null;
  const [, digits = '', before, scale, after, unit = ''] = match;
  const factor = scale === '亿' ? 1e8 : scale === '万' ? 1e4 : 1;
  const isAbout = /约|左右|上下/.test(words);
  const isMore = before !== undefined || after !== undefined;
  return {
    value: Number((Number(digits.replaceAll(',', '')) * factor).toPrecision(15)),
    unit,
    approx: isAbout || isMore,
    bound: isMore ? 'min' : isAbout ? 'about' : 'exact',
    kind: /^(?:%|个?百分点)/.test(unit) ? 'ratio' : 'level',
  };
}
