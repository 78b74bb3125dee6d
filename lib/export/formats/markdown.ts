import { createTranslator, type Translate } from '../../i18n';
import { type Annotation, type Bundle, MARK_KINDS } from '../../model';
import type { Outcome } from '../../review';
import { gbt7714, sourceOf } from '../citation';
import { type ClipRow, clipRows } from '../clip-rows';
import { reportTitle, standing, summary } from '../columns';
import { exportName } from '../file-name';
import { escapeMarkdown, markdownLink, markdownTable, yamlString } from '../markdown';
import { named } from '../named';
import { annotationRows, type FindingRow, findingRows, isNote, type Places, places } from '../rows';
import { mapSteps } from '../steps';
import type { ExportContext, Exporter } from '../types';

/** A digest: front matter, then for each part of the report its figures, commitments, shortcomings, notes and clips with their words. */
export const markdownExporter: Exporter = {
  id: 'markdown',
  extension: 'md',
  mime: 'text/markdown',
  write: async (reports, context) => {
    const parts = await mapSteps(reports, context, (bundle, index) => ({
      ...named(bundle),
      front: index === 0 ? frontMatter(bundle, context) : '',
      text: reportMarkdown(bundle, context),
    }));
    const front = parts.length === 1 ? (parts[0]?.front ?? '') : '';
    return {
      name: exportName(parts, context.now, 'md'),
      mime: 'text/markdown;charset=utf-8',
      content: `${front}${parts.map(({ text }) => text).join('\n')}`,
    };
  },
};

/** YAML Obsidian shows as properties. */
function frontMatter({ document, annotations }: Bundle, { version }: ExportContext): string {
  const { report } = document.analysis;
  const tags = [...new Set(annotations.flatMap((annotation) => annotation.tags))];
  const year = Array.isArray(report.year) ? yamlString(report.year.join('—')) : report.year;
  const fields: readonly (readonly [name: string, value: string | number | null])[] = [
    ['title', yamlString(reportTitle(document))],
    ['region', report.region && yamlString(report.region)],
    ['issuer', report.issuer && yamlString(report.issuer)],
    ['year', year],
    ['published', report.published && yamlString(report.published)],
    ['source', yamlString(document.url)],
    ['retrieved', yamlString(document.retrieved)],
    ['sha256', yamlString(document.textHash)],
    ['generator', yamlString(`mingjian ${version}`)],
    ['tags', tags.length > 0 ? `[${tags.map((tag) => yamlString(tag.replace(/\s+/g, '-'))).join(', ')}]` : null],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\n`]));
  return `---\n${lines.join('')}---\n\n`;
}

function reportMarkdown(bundle: Bundle, context: ExportContext): string {
  const t = createTranslator(context.language);
  const { document } = bundle;
  const at = places(bundle);
  const entries = [
    ...findingRows(bundle, context, at).map((row) => ({
      kind: row.finding.type as string,
      part: row.part?.title ?? null,
      start: row.part?.start ?? Number.MAX_SAFE_INTEGER,
      text: findingMarkdown(row, t),
    })),
    ...noteEntries(bundle, context, at, t),
    ...clipRows(bundle, context, at).map((row) => ({
      kind: 'clip',
      part: row.part || null,
      start: row.start,
      text: clipMarkdown(row, t),
    })),
  ];
  const parts = new Map<string, typeof entries>();
  for (const entry of entries.toSorted((a, b) => a.start - b.start)) {
    const name = entry.part || t('digest.noPart');
    parts.set(name, [...(parts.get(name) ?? []), entry]);
  }
  const blocks = [...parts].flatMap(([name, items]) => [
    `## ${escapeMarkdown(name)}\n`,
    ...[...MARK_KINDS, 'clip' as const].flatMap((kind) => {
      const found = items.filter((item) => item.kind === kind);
      const heading = kind === 'clip' ? t('digest.clips') : t(`kind.${kind}`);
      return found.length > 0 ? [`### ${heading}\n`, ...found.map(({ text }) => text)] : [];
    }),
  ]);
  const { missing } = document.article;
  return [
    `# ${escapeMarkdown(reportTitle(document))}\n`,
    `${escapeMarkdown(gbt7714(sourceOf(bundle)))}\n`,
    ...(missing ? [`${t('digest.incomplete', { why: t(`missing.${missing}`) })}\n`] : []),
    `${t('digest.pending')}\n`,
    ...blocks,
  ].join('\n');
}

function findingMarkdown({ finding, sentence, href, state, annotation, outcome }: FindingRow, t: Translate): string {
  const head = finding.type === 'metric' ? `**${escapeMarkdown(summary(finding))}** · ` : '';
  const stands = escapeMarkdown(standing(outcome, finding.text, t));
  const flags = [t(`decision.${state}`), stands].filter((word) => word !== '').join(' · ');
  return item(head + flags, sentence, href, annotation?.note ?? '', annotation?.tags ?? [], t);
}

function noteEntries(bundle: Bundle, context: ExportContext, at: Places, t: Translate) {
  return annotationRows(bundle, context, at)
    .filter(isNote)
    .map(({ annotation: { anchor, note, tags, verdict }, part, href, outcome }) => ({
      kind: 'note',
      part: part?.title ?? null,
      start: part?.start ?? Number.MAX_SAFE_INTEGER,
      text: item(noteHead(verdict, outcome, t), anchor.quote.exact, href, note, tags, t),
    }));
}

const noteHead = (verdict: Annotation['verdict'], outcome: Outcome['status'], t: Translate): string =>
  [
    verdict === null ? '' : `${t('column.verdict')} ${t(`verdict.${verdict}`)}`,
    outcome === 'anchored' ? '' : t(`outcome.${outcome}`),
  ]
    .filter((word) => word !== '')
    .join(' · ');

/** A clip: its words, tables as tables, a picture by its name and where it is to be had. */
function clipMarkdown({ clip, href, isEarlier }: ClipRow, t: Translate): string {
  const { kind, text, grid, tables, figure, picture, note, tags } = clip;
  const grids = grid.length > 0 ? [grid] : tables;
  const words = kind === 'figure' ? text || t('clip.noCaption') : grid.length > 0 ? '' : text;
  const unseen = figure && figure.pixels !== 'kept' ? `${t(`clip.${figure.pixels}`)} ${figure.address}`.trim() : '';
  const about = [unseen || (picture ? t('digest.pictureElsewhere') : ''), note]
    .filter((line) => line !== '')
    .join('\n');
  const blocks = grids.map((one) => `\n${markdownTable(one).replace(/^/gm, '  ')}\n`);
  const head = `**${t(`clip.${kind}`)}**${isEarlier ? ` · ${t('digest.earlierText')}` : ''}`;
  return item(head, words, href, about, tags, t) + blocks.join('');
}

/** One list item: head and source, the words as a quotation, the reader's note under it. */
function item(
  head: string,
  quotation: string,
  href: string,
  note: string,
  tags: readonly string[],
  t: Translate,
): string {
  const source = markdownLink(t('digest.source'), href);
  const quoted = quotation.trim() === '' ? '' : `  > ${escapeMarkdown(quotation.trim()).replaceAll('\n', '\n  > ')}\n`;
  const labels = tags.map((tag) => `#${tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-')}`).join(' ');
  const extra = [note === '' ? '' : escapeMarkdown(note.trim()).replaceAll('\n', '\n  '), labels].filter(
    (text) => text !== '',
  );
  return `- ${head}${head === '' ? '' : ' · '}${source}\n${quoted}${extra.map((text) => `\n  ${text}\n`).join('')}`;
}
