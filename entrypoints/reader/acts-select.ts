import { batch } from '@preact/signals';
import type { CardMode, PageActions } from '@/components/page/types';
import type { Translate } from '@/lib/i18n';
import type { Annotation, Clip, Span } from '@/lib/model';
import { copy } from '@/lib/page/clipboard';
import { gridOf } from '@/lib/page/table';
import { type Act, makeAnnotation } from '@/lib/review';
import { citation, originOf, tableCitation } from './citation';
import { momentOf, type Parts, shorten } from './parts';
import { outlineOf } from './passage';
import { proposeMetric } from './propose';

type SelectionActs = Pick<PageActions, 'mark' | 'annotate' | 'copySelection' | 'clipSelection' | 'copy'>;

/** What the reader does with selected words; and copying, which the card shares. */
export function selectionActs({ state, navigation, pencil }: Parts, t: Translate): SelectionActs {
  /** Uses the selection up; nothing where none is. */
  const onSelection = (work: (span: Span, act: Act, table: Element | null) => void): void => {
    const act = momentOf(state);
    const selected = state.selection.value;
    if (!selected || !act) return;
    state.selection.value = null;
    state.reading.value?.root.ownerDocument.getSelection()?.removeAllRanges();
    work({ start: selected.start, end: selected.end }, act, selected.table);
  };
  const create = (after: Annotation, label: string, mode: CardMode): void =>
    batch(() => {
      pencil.apply({ label, edits: [{ of: 'annotation', before: null, after }] });
      navigation.open(after.id);
      state.mode.value = mode;
    });
  const copySpan = (span: Span | null, quote: string, table: Element | null = null): void => {
    const reading = state.reading.value;
    if (!reading) return;
    const origin = originOf(reading, span, quote, new Date().toISOString(), t);
    const done = copy(table ? tableCitation(gridOf(table), origin) : citation(quote, origin));
    pencil.say(t(done ? 'page.did.copied' : 'page.copy.failed'));
  };

  return {
    mark: (kind) =>
      onSelection((span, act) => {
        const reading = state.reading.value;
        const figures = kind === 'metric' && reading ? proposeMetric(reading, span) : null;
        const made = makeAnnotation(span, figures ? { kind, patch: figures } : { kind }, act);
        const what = shorten(act.text.slice(span.start, span.end));
        create(made, t('page.did.marked', { kind: t(`kind.${kind}`), what }), kind === 'metric' ? 'correct' : 'show');
      }),
    annotate: (mode) =>
      onSelection((span, act) => {
        const what = shorten(act.text.slice(span.start, span.end));
        create(makeAnnotation(span, { kind: null }, act), t('page.did.annotated', { what }), mode);
      }),
    copySelection() {
      const selected = state.selection.value;
      const reading = state.reading.value;
      if (!selected || !reading) return;
      copySpan(selected, reading.article.text.slice(selected.start, selected.end), selected.table);
    },
    clipSelection: () =>
      onSelection((span, act, table) => {
        const after = clipOf(span, act, table, outlineOf(state.reading.value?.analysis.sections ?? [], span));
        pencil.apply({
          label: t('page.did.clipped', { what: shorten(after.text) }),
          edits: [{ of: 'clip', before: null, after }],
        });
      }),
    copy() {
      const item = state.open.value;
      const text = state.reading.value?.article.text;
      if (!item || text === undefined) return;
      const { span } = item;
      copySpan(span, span ? text.slice(span.start, span.end) : (item.annotation?.anchor.quote.exact ?? ''));
    },
  };
}

function clipOf(span: Span, act: Act, table: Element | null, outline: readonly { title: string }[]): Clip {
  return {
    id: act.id,
    documentId: act.documentId,
    created: act.now,
    kind: table ? 'table' : 'passage',
    anchor: { ...span, textHash: act.textHash },
    text: act.text.slice(span.start, span.end),
    grid: table ? gridOf(table) : [],
    image: '',
    outline: outline.map(({ title }) => title).filter(Boolean),
    note: '',
    tags: [],
  };
}
