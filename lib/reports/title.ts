import type { PageSignals } from '../model';
import { fold } from '../text/fold';
import { readable } from '../text/simplify';
import { cleanTitle, innerTitle, judgeTitle, type TitleVerdict } from './titles';

/** A title with where it was read. */
export interface TitleCandidate {
  readonly title: string;
  readonly source: string;
  readonly judged: TitleVerdict;
}

const LINES = 12;
const NOUN = /(?:报告|年报|总结|方案|规划|纲要|要点|计划|措施|意见|安排|情况)(?:[(].{1,30}[)])?$/;

/** The title as the article itself prints it: one own line near the top, or two that only together end in a document noun. */
function printedTitle(text: string): string | null {
  const lines = fold(text.slice(0, 1500))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .slice(0, LINES);
  let best: string | null = null;
  for (let i = 0; i < lines.length; i++) {
    const first = (lines[i] ?? '').replace(/^\d{1,3}、\s*/, '').split(/;|。/, 1)[0] ?? '';
    if (/^[一二三]、|^\([一二三]\)/.test(first)) break;
    const second = lines[i + 1] ?? '';
    const third = lines[i + 2] ?? '';
    const joined = [first, `${first}${/委$|委员会$/.test(first) ? ' ' : ''}${second}`, `${first}${second}${third}`];
    for (const [taken, title] of joined.entries()) {
      if (title.length < 8 || title.length > 90 || /[。;,:]/.test(title.slice(0, -1)) || !NOUN.test(title)) continue;
      // The document's own title comes last: a covering notice stands before it.
      if (judgeTitle(title).verdict === 'report') {
        best = title;
        i += taken;
        break;
      }
    }
  }
  return best;
}

/** Every title the page offers, most trustworthy first. */
export function titleCandidates(signals: PageSignals, text: string): TitleCandidate[] {
  const found: { readonly title: string | null | undefined; readonly source: string }[] = [
    { title: signals.meta.articletitle, source: 'meta:ArticleTitle' },
    ...signals.fields
      .filter(({ label }) => /^(?:名称|标题|信息名称|文件名称|公文名称)$/.test(label))
      .map(({ label, value }) => ({ title: value, source: `table:${label}` })),
    ...signals.headings.map((title) => ({ title, source: 'heading' })),
    { title: signals.title, source: 'title' },
    { title: printedTitle(text), source: 'text' },
  ];
  return found.flatMap(({ title, source }) =>
    title && title.trim() !== '' ? [{ title: cleanTitle(title), source, judged: judgeTitle(title) }] : [],
  );
}

/** @returns the candidate that decides what the page is: the first that states a report, unless a better one refuses. */
export function decidingTitle(candidates: readonly TitleCandidate[]): TitleCandidate | null {
  const stated = candidates.find(({ judged }) => judged.verdict === 'report');
  const refused = candidates.find(({ judged }) => judged.verdict === 'not' && judged.reason !== 'reason.title-list');
  const trusted = (candidate: TitleCandidate): boolean =>
    candidate.source.startsWith('meta:') || candidate.source.startsWith('table:');
  if (stated && refused && trusted(refused) && !trusted(stated) && stated.source !== 'text') return refused;
  if (
    stated &&
    refused &&
    candidates.indexOf(refused) < candidates.indexOf(stated) &&
    refused.source === 'heading' &&
    stated.source !== 'text'
  )
    return refused;
  return stated ?? refused ?? candidates.find(({ judged }) => judged.verdict === 'not') ?? null;
}

/**
 * The title in the page's own characters: rules read it folded and simplified, the reader and the citation want it as printed.
 * @param title as read. @param raws what the page prints, in which it is looked for. @returns `title` itself where none holds it
 */
export function asPrinted(title: string, raws: readonly string[]): string {
  const wanted = fold(title);
  for (const raw of wanted === '' ? [] : raws) {
    const at = fold(readable(raw)).indexOf(wanted);
    if (at >= 0) return raw.slice(at, at + title.length);
  }
  return title;
}

/** Wrapper off: the title of the document itself. */
export const documentTitle = (title: string): string => innerTitle(title).replace(/^《(.*)》$/, '$1');
