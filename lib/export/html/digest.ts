import { createTranslator, type Translate } from '../../i18n';
import type { Bundle, Section } from '../../model';
import { escapeHtml } from '../../text/escape';
import { gbt7714, sourceOf } from '../citation';
import { reportTitle, standing, summary } from '../columns';
import { annotationRows, findingRows, isNote, places } from '../rows';
import { isWebAddress } from '../text-fragment';
import type { ExportContext } from '../types';
import { type MarkedLine, markedLines, type Piece, type TextMark } from './marked';
import { STYLE } from './style';

/** A mark with what stands in the margin beside it. */
export interface MarginNote extends TextMark {
  readonly words: string;
  readonly note: string;
  readonly href: string;
}

export interface Margin {
  /** Those with a place in the text, numbered in reading order. */
  readonly placed: readonly MarginNote[];
  /** Those whose sentence is gone or stands in several places, with their quotation: nothing the reader made is left out. */
  readonly elsewhere: readonly { readonly words: string; readonly quotation: string; readonly note: string }[];
}

/** Findings and notes of a report for the margin of its text. */
function marginOf(bundle: Bundle, context: ExportContext): Margin {
  const t = createTranslator(context.language);
  const at = places(bundle);
  const join = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' · ');
  const found = findingRows(bundle, context, at).map(({ finding, span, state, outcome, annotation, href }) => ({
    span,
    kind: finding.type,
    words: join(
      t(`kind.${finding.type}`),
      finding.type === 'metric' ? summary(finding) : '',
      t(`decision.${state}`),
      standing(outcome, finding.text, t),
    ),
    quotation: finding.text,
    note: annotation?.note ?? '',
    href,
  }));
  const notes = annotationRows(bundle, context, at)
    .filter(isNote)
    .map(({ annotation: { anchor, note, tags, verdict }, span, outcome }) => ({
      span,
      kind: 'note' as const,
      words: join(
        verdict ? `${t('column.verdict')} ${t(`verdict.${verdict}`)}` : t('kind.note'),
        ...tags.map((tag) => `#${tag}`),
        standing(outcome, anchor.quote.exact, t),
      ),
      quotation: anchor.quote.exact,
      note,
      href: '',
    }));
  const all = [...found, ...notes];
  const placed = all
    .flatMap(({ span, ...item }) => (span && span.start < span.end ? [{ ...item, ...span }] : []))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((item, index) => ({ ...item, number: index + 1 }));
  return { placed, elsewhere: all.filter(({ span }) => !span || span.start === span.end) };
}

/** One self-contained page: no script, pictures within it, nothing loaded. */
export function page(title: string, body: string, { language }: ExportContext, head = ''): string {
  return (
    `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">` +
    `<style>${STYLE}</style>${head}</head>\n<body>${body}</body></html>\n`
  );
}

/** A report: its identity, then its text with marks, notes beside the line they belong to (a table, which Word keeps). */
export function reportHtml(bundle: Bundle, context: ExportContext): string {
  const { placed: notes, elsewhere } = marginOf(bundle, context);
  const { document } = bundle;
  const t = createTranslator(context.language);
  const lines = markedLines(document.article.text, notes);
  const byNumber = new Map(notes.map((note) => [note.number, note]));
  const margin = (line: MarkedLine): string =>
    line.begins
      .map(({ number }) => byNumber.get(number))
      .map((note) => (note ? noteHtml(note) : ''))
      .join('');
  const body = groupTables(lines).map((group) => {
    const html =
      group.length > 1 || group[0]?.pieces.some(({ text }) => text.includes('\t'))
        ? tableHtml(group)
        : group.map((line) => blockHtml(line, document.analysis.sections)).join('');
    return `<tr valign="top"><td class="text">${html}</td><td class="margin">${group.map(margin).join('')}</td></tr>`;
  });
  return (
    `<h1>${escapeHtml(reportTitle(document))}</h1>\n${identity(bundle, t)}` +
    `<table class="sheet">${body.join('\n')}</table>${elsewhereHtml(elsewhere, t)}`
  );
}

function elsewhereHtml(list: Margin['elsewhere'], t: Translate): string {
  if (list.length === 0) return '';
  const items = list.map(({ words, quotation, note }) =>
    [words, quotation === '' ? '' : `“${quotation}”`, note]
      .filter((text) => text !== '')
      .map((text) => escapeHtml(text).replaceAll('\n', '<br>'))
      .join('<br>'),
  );
  return `<h2>${escapeHtml(t('digest.elsewhere'))}</h2>${items.map((item) => `<p class="note">${item}</p>`).join('')}`;
}

function identity(bundle: Bundle, t: Translate): string {
  const { document } = bundle;
  const { missing } = document.article;
  const lines = [
    gbt7714(sourceOf(bundle)),
    t('digest.retrieved', { time: document.retrieved }),
    `SHA-256 ${document.textHash}`,
    ...(missing ? [t('digest.incomplete', { why: t(`missing.${missing}`) })] : []),
    t('digest.pending'),
  ];
  return `<p class="identity">${lines.map(escapeHtml).join('<br>')}</p>\n`;
}

function noteHtml({ number, kind, words, note, href }: MarginNote): string {
  const text = escapeHtml(words);
  const linked = isWebAddress(href) ? `<a href="${escapeHtml(href)}">${text}</a>` : text;
  const more = note === '' ? '' : `<br>${escapeHtml(note).replaceAll('\n', '<br>')}`;
  return `<p class="note ${kind}" id="n${number}"><b>[${number}]</b> ${linked}${more}</p>`;
}

/** Heading where a section with a title begins in the line, else a paragraph; nothing for an empty line. */
function blockHtml(line: MarkedLine, sections: readonly Section[]): string {
  const html = line.pieces.map(pieceHtml).join('');
  if (html.trim() === '') return '';
  const section = sections.find(({ start, title }) => title !== '' && start >= line.start && start < line.end);
  const tag = section ? `h${section.level + 1}` : 'p';
  return `<${tag}>${html}</${tag}>`;
}

/** Neighbouring lines with tabs are the rows of one table. */
function groupTables(lines: readonly MarkedLine[]): MarkedLine[][] {
  const groups: MarkedLine[][] = [];
  let inTable = false;
  for (const line of lines) {
    const isRow = line.pieces.some(({ text }) => text.includes('\t'));
    if (isRow && inTable) groups.at(-1)?.push(line);
    else groups.push([line]);
    inTable = isRow;
  }
  return groups;
}

function tableHtml(rows: readonly MarkedLine[]): string {
  const row = ({ pieces }: MarkedLine): string => {
    const cells: string[] = [''];
    for (const piece of pieces) {
      const parts = piece.text.split('\t');
      for (const [index, text] of parts.entries()) {
        if (index > 0) cells.push('');
        const ends = index === parts.length - 1 ? piece.ends : [];
        cells.push((cells.pop() ?? '') + pieceHtml({ ...piece, text, ends }));
      }
    }
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  };
  return `<table class="data">${rows.map(row).join('')}</table>`;
}

function pieceHtml({ text, marks, ends }: Piece): string {
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  const words = escapeHtml(text);
  const marked = kinds.length === 0 || words === '' ? words : `<mark class="${kinds.join(' ')}">${words}</mark>`;
  return marked + ends.map(({ number }) => `<sup>[${number}]</sup>`).join('');
}
