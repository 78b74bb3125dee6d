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

const decide = (score: number, reason: string): Detection => ({ isReport: score > 0, score, reasons: [reason] });

/**
 * Whether it is worth waking the reader, from titles, and where they are silent from the text's opening. Errs towards yes: the
 * reader decides from the text.
 * @param opens whether the text opens like a report; asked only where no title decides
 * @returns `score` 1 where a title states a report, 0.5 where only the column or the opening suggests one, 0 otherwise.
 */
export function detectPage({ url, title, headings, meta, breadcrumb }: GateSignals, opens?: () => boolean): Detection {
  const titles = [meta.articletitle ?? '', ...headings, title];
  const verdicts = titles.map((text) => judgeTitle(simple(text)));
  // A banner that names the column (法治政府建设年度报告) says nothing of the article below it.
  const own = verdicts.find(({ verdict, reason }) => verdict !== 'unknown' && reason !== 'reason.title-list');
  const stated = verdicts.find(({ verdict }) => verdict === 'report');
  if (stated && (own === stated || !meta.articletitle)) return decide(1, stated.reason);
  if (own) return decide(0, own.reason);
  // Only the name of a column: a list, or an article below its banner.
  const list = verdicts.find(({ verdict }) => verdict === 'not');
  const article = meta.articletitle || /\d{5,}|content|art_|info\/|[0-9a-f]{16}/.test(url);
  const column =
    [...breadcrumb.slice(-2), meta.columnname ?? ''].some((text) => COLUMN.test(simple(text))) || PATH.test(url);
  if (!list && column && article) return decide(0.5, 'reason.column');
  return opens?.() ? decide(0.5, 'reason.text-opening') : decide(0, list ? list.reason : 'reason.none');
}
