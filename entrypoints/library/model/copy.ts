import { figureText } from '../../../components/figures';
import type { Language, Translate } from '../../../lib/i18n';
import type { Rich } from '../../../lib/shell/clipboard';
import { escapeHtml } from '../../../lib/text/escape';
import type { Line } from './lines';

/** What a copied line needs of its report. */
export interface CopySource {
  readonly title: string;
  readonly place: string;
  readonly year: string;
  /** A reference, e.g. after GB/T 7714. */
  readonly reference: string;
}

/**
 * @returns findings as a table: tab-separated for spreadsheets and plain text, an HTML table for word processors, the
 * references of their reports below. One line alone is a quotation with its reference.
 */
export function copyOf(
  lines: readonly { readonly line: Line; readonly source: CopySource }[],
  t: Translate,
  language: Language,
): Rich {
  const references = [...new Set(lines.map(({ source }) => source.reference))];
  const [only] = lines;
  if (only && lines.length === 1) {
    const words = quoted(only.line);
    return {
      plain: `“${words}”\n${only.source.reference}`,
      html: `<blockquote>${escapeHtml(words)}</blockquote><p>${escapeHtml(only.source.reference)}</p>`,
    };
  }
  const head = (['region', 'year', 'kind', 'indicator', 'value', 'unit', 'quotation', 'state'] as const).map((column) =>
    t(`column.${column}`),
  );
  const rows = lines.map(({ line, source }) => [
    source.place,
    source.year,
    t(`kind.${line.kind}`),
    line.figure ? line.title : '',
    line.figure ? figureText({ ...line.figure, unit: '' }, language) : '',
    line.figure?.unit ?? '',
    quoted(line),
    line.decision ? t(`decision.${line.decision}`) : '',
  ]);
  const cell = (text: string): string => guard(text.replace(/[\t\n\r]+/g, ' '));
  const html = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('')}</tr>`;
  return {
    plain: `${[head, ...rows].map((row) => row.map(cell).join('\t')).join('\n')}\n\n${references.join('\n')}`,
    html: `<table>${html('th', head)}${rows.map((row) => html('td', row)).join('')}</table>${references
      .map((line) => `<p>${escapeHtml(line)}</p>`)
      .join('')}`,
  };
}

const quoted = ({ quote }: Line): string => quote.join('').replace(/\s+/g, ' ').trim();

/** Text from a page must not become a formula when it is pasted into a spreadsheet. Signed numbers stay numbers. */
const guard = (text: string): string => (/^[=+\-@]/.test(text) && !/^[+-]?[\d,.]+%?$/.test(text) ? `'${text}` : text);
