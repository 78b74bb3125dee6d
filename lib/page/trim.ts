import type { Line } from './flatten';
import { ATTACHMENT, isCut, isFurniture, isTool, SIGNATURE_DATE } from './furniture';
import { countHan } from './han';
import { isTalk } from './prose';
import { unwrapped } from './unwrap';

/** A line long enough to be prose: the head of the page is over. */
const isProse = (line: Line): boolean => countHan(line.text) >= 40 && /[。;；,，]/.test(line.text);
/** Nothing but links: related reports, attachments, tools. */
const isLinks = (line: Line): boolean => line.linked >= line.text.length * 0.8 && countHan(line.text) < 60;
/** A linked file, or an entry of the list of attachments behind the text: `附件：1.统计表`. */
const isAttached = ({ text, linked }: Line): boolean =>
  ATTACHMENT.test(text.trim()) ||
  (linked >= text.length / 2 && /\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar)(?!\w)/i.test(text)) ||
  /^附件\s*\d{0,2}\s*[:：]\s*\S/.test(text) ||
  (linked > 0 && /^(?:附件)?\s*\d{1,2}\s*[.．、:：]/.test(text) && countHan(text) < 60);
/** How many lines from the top a covering notice may take. */
const HEAD = 25;

/**
 * The lines of the report among those of its container: from its own title line or first sentence to signature and
 * date. Head: what stands above the last furniture line before the first prose is the portal's (title, metadata, tools).
 * Tail: furniture, attachments and links behind the last line of the report. Lines broken by hand become paragraphs.
 */
export function trimToReport(lines: readonly Line[]): readonly Line[] {
  const start = headEnd(lines);
  const end = tailStart(lines, start);
  const report = withoutRelated(lines.slice(start, end)).filter((line) => line.row || !isTool(line.text));
  return unwrapped(skipCoverNotice(isTitledTwice(report) ? report.slice(1) : report));
}

const RELATED = /^[【[]?(?:延伸|相关|推荐|拓展|扩展)(?:阅读|链接|报道|新闻|文章)[】\]]?\s*[:：]?$/;

/** Boxes of links to other pages amid the text go: their label and the links below it. */
function withoutRelated(lines: readonly Line[]): readonly Line[] {
  let inBox = false;
  return lines.filter((line) => {
    inBox = RELATED.test(line.text.trim()) || (inBox && isLinks(line));
    return !inBox;
  });
}

/** The portal's headline right above the document's own title, which may take several lines. */
function isTitledTwice(lines: readonly Line[]): boolean {
  const [first, ...next] = lines.slice(0, 4).map((line) => line.text.replace(/\s/g, ''));
  return first !== undefined && next.some((_, i) => next.slice(0, i + 1).join('') === first);
}

function headEnd(lines: readonly Line[]): number {
  const prose = lines.findIndex((line) => isProse(line) && !isTalk(line.text) && !isFurniture(line.text));
  const head = lines.slice(0, Math.max(0, prose));
  return head.findLastIndex((line) => isFurniture(line.text) || isLinks(line)) + 1;
}

function tailStart(lines: readonly Line[], start: number): number {
  const cut = lines.findIndex((line, i) => i > start + (lines.length - start) / 2 && isCut(line.text));
  let end = cut < 0 ? lines.length : cut;
  while (end > start) {
    const line = lines[end - 1] as Line;
    const gone = isFurniture(line.text) || isLinks(line) || isAttached(line);
    if (!gone) break;
    end--;
  }
  return end;
}

/** `…现将《…》印发给你们…`: the sentence of a covering notice (通知) that carries the document. */
const COVERS =
  /现将.{2,80}(?:印发|公布|发布|转发)(?:给你们|如下)?|(?:已经|业经).{2,60}(?:同意|通过).{0,20}现(?:印发|公布)/;
const TITLE_LIKE = /(?:报告|方案|规划|计划|要点|纲要|意见|办法)(?:[(（][^)）]{1,20}[)）])?$/;

/**
 * A document issued under a covering notice starts behind the notice's signature, at its own title (labelling guide
 * of the report family: the report proper, without what carries it). Left as it is where that title is not found.
 */
function skipCoverNotice(lines: Line[]): Line[] {
  const head = lines.slice(0, HEAD);
  const cover = head.findIndex((line) => COVERS.test(line.text) && countHan(line.text) < 160);
  if (cover < 0) return lines;
  const signed = head.findIndex((line, i) => i > cover && SIGNATURE_DATE.test(line.text.trim()));
  if (signed < 0) return lines;
  const title = head.findIndex(
    (line, i) => i > signed && countHan(line.text) <= 50 && !/[。;；]$|^[(（].*[)）]$/.test(line.text.trim()),
  );
  const joined = lines
    .slice(title, title + 3)
    .map((line) => line.text.trim())
    .join('');
  const isTitle = TITLE_LIKE.test(lines[title]?.text.trim() ?? '') || /(?:报告|方案|规划|计划|要点|纲要)/.test(joined);
  return title < 0 || !isTitle ? lines : lines.slice(title);
}
