import type { Detection, PageSignals } from '../model';
import { judgeTitle } from './titles';

/** The few signals the gate reads; everything else is the reader's business. */
export type GateSignals = Pick<PageSignals, 'url' | 'title' | 'headings' | 'meta' | 'breadcrumb'>;

/** The words by which titles state a report, or that it is only spoken of, in traditional characters, each before its simplified one: portals render the same page in both. */
const PAIRS =
  '設设報报總总結结況况實实綱纲規规劃划動动計计點点發发佈布務务單单開开匯汇彙汇圖图讀读調调評评聽听見见會会議议';
const simple = (text: string): string =>
  text.replace(/[\u4e00-\u9fff]/g, (c) => {
    const at = PAIRS.indexOf(c);
    return at % 2 === 0 ? PAIRS.charAt(at + 1) : c;
  });

/** Columns of portals that hold such reports, by name and by the pinyin initials seen in paths. */
const COLUMN = /法治政府|依法行政|法治建设/;
const PATH = /fzzf|yfxz/i;

/**
 * Whether it is worth waking the reader, from titles alone. Errs towards yes: the reader decides from the text.
 * @returns `score` 1 where a title states a report, 0.5 where only the column suggests one, 0 otherwise.
 */
export function detectPage({ url, title, headings, meta, breadcrumb }: GateSignals): Detection {
  const titles = [meta.articletitle ?? '', ...headings, title].filter((text) => text !== '');
  const verdicts = titles.map((text) => judgeTitle(simple(text)));
  // A banner that names the column (法治政府建设年度报告) says nothing of the article below it.
  const own = verdicts.find(({ verdict, reason }) => verdict !== 'unknown' && reason !== 'reason.title-list');
  const stated = verdicts.find(({ verdict }) => verdict === 'report');
  if (stated && (own === stated || !meta.articletitle)) return { isReport: true, score: 1, reasons: [stated.reason] };
  const refusal = own ?? verdicts.find(({ verdict }) => verdict === 'not');
  if (refusal) return { isReport: false, score: 0, reasons: [refusal.reason] };
  const article = meta.articletitle !== undefined || /\d{5,}|content|art_|info\/|[0-9a-f]{16}/.test(url);
  const column =
    [...breadcrumb.slice(-2), meta.columnname ?? ''].some((text) => COLUMN.test(simple(text))) || PATH.test(url);
  return column && article
    ? { isReport: true, score: 0.5, reasons: ['reason.column'] }
    : { isReport: false, score: 0, reasons: ['reason.none'] };
}
