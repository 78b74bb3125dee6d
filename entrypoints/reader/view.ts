import type { CardPlace, CardView, Notice, PillView, StripView } from '@/components/page/types';
import { changeOf } from '@/lib/anchoring';
import { checkFigures, checksAt } from '@/lib/checks';
import { hasMessage, type Translate } from '@/lib/i18n';
import { type Finding, MARK_KINDS } from '@/lib/model';
import { lanes, type Tick } from '@/lib/page/lanes';
import type { Mark } from '@/lib/page/marks';
import { furtherPages } from '@/lib/page/missing';
import { countItems, decidedMetrics, type ReviewItem } from '@/lib/review';
import { furtherPageAt } from '@/lib/review/pages';
import { hasStrangeGlyphs } from '@/lib/text/glyphs';
import { doubtOf } from './doubt';
import { companionsOf, quoteOf, whereOf } from './passage';
import { type PageReading, pageStarts } from './reading';
import { isRevised, type ReaderState } from './state';

const PILL_BOTTOM = 20;

export function pillView(state: ReaderState, canPaint: boolean, reading: PageReading | null, t: Translate): PillView {
  const settings = state.settings.value;
  return {
    status: state.stale.value ? 'stale' : reading ? 'read' : 'reading',
    counts: countItems(state.items.value),
    visible: state.visible.value,
    shown: state.shown.value,
    saved: state.saved.value,
    notices: reading ? noticesOf(state, reading, canPaint, t) : [],
    unplaced: state.items.value.flatMap((item) =>
      item.outcome.status === 'ambiguous' || item.outcome.status === 'orphan'
        ? [
            {
              id: item.id,
              kind: item.kind,
              place: item.outcome.status,
              quote: item.annotation?.anchor.quote.exact ?? '',
            },
          ]
        : [],
    ),
    bottom: settings.pill.bottom[location.host] ?? PILL_BOTTOM,
    collapse: settings.pill.collapse,
  };
}

function noticesOf(state: ReaderState, reading: PageReading, canPaint: boolean, t: Translate): Notice[] {
  const { article, analysis, signals } = reading;
  const notices: Notice[] = [];
  if (article.missing === 'attachment') notices.push({ text: t('page.notice.attachment'), links: signals.attachments });
  if (article.missing === 'further-pages') {
    const joins = furtherPages(reading.root).length > 0;
    notices.push({ text: t(joins ? 'page.notice.further-pages' : 'page.notice.folded'), links: [], joins });
  }
  const elsewhere = pageStarts(reading);
  if (elsewhere.length > 0) {
    const n = state.marks.value.filter(({ start }) => furtherPageAt(elsewhere, start) !== null).length;
    notices.push({
      text: t('page.notice.elsewhere', { n }),
      links: elsewhere.map(({ url }, i) => ({ name: t('page.further', { number: i + 2 }), url })),
    });
  }
  if (hasStrangeGlyphs(article.text)) notices.push({ text: t('page.notice.glyphs'), links: [] });
  if (state.drawn.value) notices.push({ text: t('page.notice.drawn'), links: [] });
  const doubt = doubtOf(analysis, article.missing);
  if (doubt) notices.push({ text: t(doubt), links: [] });
  if (isRevised(state)) notices.push({ text: t('page.notice.revised'), links: [], shownIn: 'data' });
  for (const { title, saved } of state.similar.value)
    notices.push({ text: t('page.notice.similar', { title, saved: saved.slice(0, 10) }), links: [] });
  if (!canPaint) notices.push({ text: t('page.notice.no-paint'), links: [] });
  if (state.items.value.length === 0) notices.push({ text: t('page.notice.empty'), links: [] });
  if (analysis.diagnostics.length > 0)
    notices.push({ text: t('page.notice.rules', { n: analysis.diagnostics.length }), links: [] });
  return notices;
}

export function cardView(state: ReaderState, reading: PageReading, t: Translate): CardView | null {
  const item = state.open.value;
  if (!item) return null;
  const { article, analysis } = reading;
  const span = item.span;
  const finding = item.finding;
  const steps = state.marks.value;
  const at = steps.findIndex(({ id }) => id === item.id);
  const year = analysis.report.year;
  return {
    id: item.id,
    opened: state.opened.value,
    kind: item.kind,
    finding,
    decision: item.decision,
    proposed: proposedWords(item, t),
    place: placeOf(item, reading, t),
    quote: span
      ? quoteOf(article.text, span)
      : {
          before: item.annotation?.anchor.quote.prefix ?? '',
          exact: item.annotation?.anchor.quote.exact ?? '',
          after: item.annotation?.anchor.quote.suffix ?? '',
        },
    rule: finding ? ruleOf(finding, t) : null,
    companions: finding?.type === 'metric' && span ? companionsOf(analysis, article.text, { ...finding, ...span }) : [],
    year:
      typeof year === 'number' && finding?.type === 'metric' && finding.role === 'fact' ? t('page.year', { year }) : '',
    where: span
      ? [pageWords(reading, span, t), whereOf(article.text, analysis.sections, span, t)].filter(Boolean).join(' · ')
      : '',
    checks: finding?.type === 'metric' ? checksOf(reading, state.items.value, finding, t) : [],
    others: span
      ? state.items.value
          .filter((other) => other.id !== item.id && other.span !== null && other.decision !== 'dismissed')
          .filter((other) => other.span !== null && other.span.start < span.end && span.start < other.span.end)
          .map((other) => ({
            id: other.id,
            kind: other.kind,
            label: other.span ? article.text.slice(other.span.start, other.span.end) : '',
          }))
      : [],
    note: item.annotation?.note ?? '',
    tags: item.annotation?.tags ?? [],
    knownTags: [...new Set([...state.annotations.value.flatMap(({ tags }) => tags), ...state.tags.value])],
    categories: item.annotation?.categories ?? [],
    codebook: state.codebook.value,
    noteState: state.noteState.value,
    position: at < 0 ? null : { at: at + 1, of: steps.length },
    mode: state.mode.value,
    pinned: !state.peeks.value,
    layout: state.layout.value,
  };
}

/** The page a mark stands on, where it is another one than this. */
function pageWords(reading: PageReading, { start }: { start: number }, t: Translate): string {
  const page = furtherPageAt(pageStarts(reading), start);
  return page ? t('page.further', { number: page.number }) : '';
}

/** The program's own reading of a corrected mark, shortly: what differs is what the reader wants to see. */
function proposedWords(item: ReviewItem, t: Translate): string {
  const proposed = item.annotation?.proposed;
  if (!proposed || item.decision !== 'corrected') return '';
  const kind = proposed.type === item.finding?.type ? '' : `${t(`kind.${proposed.type}`)} `;
  return proposed.type === 'metric'
    ? `${kind}${proposed.value}${proposed.unit} ${proposed.indicator}`.trim()
    : `${kind}${proposed.text}`;
}

/** How much of the neighbourhood tells ambiguous places apart. */
const CONTEXT = 14;

function placeOf({ outcome }: ReviewItem, { article: { text }, analysis }: PageReading, t: Translate): CardPlace {
  if (outcome.status === 'changed') return { status: 'changed', ...changeOf(outcome.was, outcome.now) };
  if (outcome.status === 'ambiguous')
    return {
      status: 'ambiguous',
      places: outcome.candidates.map((span) => ({
        span,
        context: `…${text.slice(Math.max(0, span.start - CONTEXT), span.end + CONTEXT).replace(/\s+/g, ' ')}…`,
        where: whereOf(text, analysis.sections, span, t),
      })),
    };
  return { status: outcome.status };
}

/** The rule's readable name: its own, else that of its extractor, else its id. */
function ruleOf(finding: Finding, t: Translate): CardView['rule'] {
  const keys = [`rule.${finding.rule}`, `rule.${finding.rule.split('/')[0]}`];
  const known = keys.find(hasMessage);
  return { name: known && hasMessage(known) ? t(known) : finding.rule, id: finding.rule };
}

/**
 * @param topOf page height share of a mark, null where it has no place
 * @param height of the strip, px
 */
export function stripView(
  marks: readonly Mark[],
  reading: PageReading,
  topOf: (span: { start: number; end: number }) => number | null,
  height: number,
): StripView {
  const ticks = marks.flatMap((mark): Tick[] => {
    const at = topOf(mark);
    return at === null ? [] : [{ id: mark.id, kind: mark.kind, at }];
  });
  const parts = reading.analysis.sections
    .filter(({ level }) => level === 1)
    .flatMap((section) => {
      const at = topOf({ start: section.start, end: Math.min(section.end, section.start + 8) });
      if (at === null) return [];
      const inside = marks.filter((mark) => mark.start >= section.start && mark.start < section.end);
      const counts = MARK_KINDS.map((kind) => inside.filter((mark) => mark.kind === kind).length);
      return [{ top: Math.round(at * height), title: `${section.title} ${counts.slice(0, 3).join(' · ')}`.trim() }];
    });
  return { height, marks: lanes(ticks, height), parts };
}

const CHECKED = { agrees: 'agrees', 'please-check': 'ask', 'cannot-tell': 'unknown' } as const;

/** What the report's other figures say about this one; nothing where no rule looks at it. */
function checksOf(
  { article, analysis }: PageReading,
  items: readonly ReviewItem[],
  figure: Finding,
  t: Translate,
): CardView['checks'] {
  const results = checkFigures({ text: article.text, analysis: { ...analysis, metrics: decidedMetrics(items) } });
  return checksAt(results, figure).flatMap(({ outcome, formula, basis }) =>
    outcome === 'not-applicable' || !hasMessage(basis) ? [] : [{ outcome: CHECKED[outcome], formula, basis: t(basis) }],
  );
}
