import { batch } from '@preact/signals';
import type { CardMode, PageActions } from '@/components/page/types';
import { gridCopy } from '@/lib/export/grid';
import type { Translate } from '@/lib/i18n';
import type { Annotation, Span } from '@/lib/model';
import { copy } from '@/lib/page/clipboard';
import { gridOf } from '@/lib/page/table';
import { type Act, makeAnnotation } from '@/lib/review';
import { citation, originOf } from './citation';
import { momentOf, type Parts, shorten } from './parts';
import { proposeMetric } from './propose';

type SelectionActs = Pick<PageActions, 'mark' | 'annotate' | 'copySelection' | 'copy'>;

/** What the reader does with selected words; and copying, which the card shares. */
export function selectionActs({ state, navigation, pencil }: Parts, t: Translate): SelectionActs {
  /** Uses the selection up; nothing where none is. */
  const onSelection = (work: (span: Span, act: Act) => void): void => {
    const act = momentOf(state);
    const selected = state.selection.value;
    if (!selected || !act) return;
    state.selection.value = null;
    state.reading.value?.root.ownerDocument.getSelection()?.removeAllRanges();
    work({ start: selected.start, end: selected.end }, act);
  };
  const create = (after: Annotation, label: string, mode: CardMode): void =>
    batch(() => {
      void pencil.apply({ label, edits: [{ of: 'annotation', before: null, after }] });
      navigation.open(after.id);
      state.mode.value = mode;
    });
  const copySpan = (span: Span | null, quote: string, table: Element | null = null): void => {
    const reading = state.reading.value;
    if (!reading) return;
    const origin = originOf(reading, span, quote, new Date().toISOString(), t);
    const done = copy(table ? gridCopy(gridOf(table), origin.reference) : citation(quote, origin));
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
      const words = reading.article.text.slice(selected.start, selected.end);
      // Words of one cell are words; cells are parted by tabs, and then the table is meant.
      copySpan(selected, words, /[\t\n]/.test(words) ? selected.table : null);
    },
    copy() {
      const item = state.open.value;
      const text = state.reading.value?.article.text;
      if (!item || text === undefined) return;
      const { span } = item;
      copySpan(span, span ? text.slice(span.start, span.end) : (item.annotation?.anchor.quote.exact ?? ''));
    },
  };
}
