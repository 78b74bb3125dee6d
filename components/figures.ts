import type { Language } from '../lib/i18n';
import type { Metric } from '../lib/model';

/** A figure cut into what is set large and what stands small behind it. */
export interface FigureParts {
  /** `≈`, `≥`, `≤`, `+`, `−`, `第`, or two of them; '' for an exact level. */
  readonly sign: string;
  readonly digits: string;
  /** Scale word (万, 亿, million, billion) and unit. */
  readonly unit: string;
}

export type FigureSource = Pick<Metric, 'value' | 'unit' | 'approx' | 'bound' | 'kind' | 'direction'> & {
  /** The words as printed: where they say 万 or 亿, so do lists. */
  readonly text?: string;
};

const SCALES: Record<Language, readonly (readonly [factor: number, word: string])[]> = {
  'zh-CN': [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e9, 'bn '],
    [1e6, 'm '],
  ],
};
/** From here on digits are shortened by a scale word, where that loses nothing. */
const LONG = 1e6;
const MAX_DECIMALS = 2;

/** @returns the number grouped by threes (`1,120`), with every decimal it has. */
export const groupDigits = (value: number): string => {
  const [whole = '', decimals] = value.toString().split('.');
  if (!/^-?\d+$/.test(whole)) return value.toString();
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
};

/** Divides exactly by shifting the decimal point, so that 12345678 / 10000 is not 1234.5678000001. */
const scaled = (value: number, factor: number): number => Number((value / factor).toFixed(MAX_DECIMALS));

function shorten(value: number, printed: string, language: Language): readonly [digits: string, word: string] {
  for (const [factor, word] of SCALES[language]) {
    const short = scaled(value, factor);
    const isWanted = Math.abs(value) >= LONG || printed.includes(word);
    if (isWanted && Math.abs(value) >= factor && Math.round(short * factor) === value)
      return [groupDigits(short), word];
  }
  return [groupDigits(value), ''];
}

const precision = ({ approx, bound }: FigureSource): string =>
  bound === 'about' || (approx && bound === 'exact') ? '≈' : bound === 'min' ? '≥' : bound === 'max' ? '≤' : '';

/** A place in an order is no amount: 第2, #2. */
const ordinal = ({ kind }: FigureSource, language: Language): string =>
  kind !== 'rank' ? '' : language === 'zh-CN' ? '第' : '#';

const change = ({ kind, direction }: FigureSource): string =>
  kind !== 'change' || direction === null ? '' : direction === 'up' ? '+' : '−';

/**
 * @returns the parts of a figure as lists show them. `≥` for 余 and 不少于, `≤` for 近 and 不超过, `≈` for 约; changes carry their
 * sign. A number is shortened by 万 or 亿 (m or bn in English) where it is long or printed so, and the short form is exact.
 */
export function figureParts(figure: FigureSource, language: Language): FigureParts {
  const [digits, word] = shorten(figure.value, figure.text ?? '', language);
  return { sign: precision(figure) + ordinal(figure, language) + change(figure), digits, unit: word + figure.unit };
}

/** @returns the figure as one string, for labels and announcements: `≈460条`. */
export const figureText = (figure: FigureSource, language: Language): string => {
  const { sign, digits, unit } = figureParts(figure, language);
  return `${sign}${digits}${unit}`;
};
