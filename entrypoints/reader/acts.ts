import type { PageActions } from '@/components/page/types';
import type { Translate } from '@/lib/i18n';
import { send } from '@/lib/messaging/client';
import { writeSettings } from '@/lib/messaging/settings';
import { type Annotation, type Clip, documentId, type Finding, type FindingType, type Span } from '@/lib/model';
import { copy } from '@/lib/page/clipboard';
import { gridOf } from '@/lib/page/table';
import { annotationOf, blankAnnotation, type Circumstances, decided, noted, relabelled, withSpan } from './annotations';
import { citation, sourceOf, tableCitation } from './citation';
import type { Navigation } from './navigate';
import { outlineOf, whereOf } from './passage';
import type { Pencil } from './pencil';
import { proposeMetric } from './propose';
import type { ReviewItem } from './review';
import { describe } from './review';
import type { ReaderState } from './state';
import type { Surface } from './surface';

interface Parts {
  readonly state: ReaderState;
  readonly surface: Surface;
  readonly navigation: Navigation;
  readonly pencil: Pencil;
  readonly translate: () => Translate;
}

/** Everything the reader may do on the page, as the components call it. */
export function createActs({ state, surface, navigation, pencil, translate }: Parts): PageActions {
  const t: Translate = (key, params) => translate()(key, params);

  const circumstances = (): Circumstances | null => {
    const reading = state.reading.value;
    return (
      reading && {
        documentId: documentId(location.href),
        text: reading.article.text,
        textHash: reading.textHash,
        now: new Date().toISOString(),
        id: uuid(),
        creator: state.settings.value.creator,
      }
    );
  };
  /** Runs with the open item and the moment; nothing where the page has nothing open. */
  const onOpen = (work: (item: ReviewItem, at: Circumstances) => void): void => {
    const item = state.open.value;
    const at = circumstances();
    if (item && at) work(item, at);
  };
  const change = (item: ReviewItem, after: Annotation | null, message: string, quiet = false): void => {
    const follows = state.openId.value === item.id && after !== null;
    pencil.apply({ before: item.annotation, after }, message, quiet);
    // A finding is known by its annotation from now on.
    if (follows) state.openId.value = idOf(after) ?? item.id;
  };
  const idOf = (annotation: Annotation): string | undefined =>
    state.items.value.find((item) => item.annotation?.id === annotation.id)?.id;
  const left = (): number => state.items.value.filter(({ decision }) => decision === 'pending').length;

  const decide = (decision: 'confirmed' | 'dismissed' | 'corrected', finding: Finding | null): void =>
    onOpen((item, at) => {
      const after = decided(item, decision, finding, at);
      const marks = state.marks.value;
      const next = marks[marks.findIndex(({ id }) => id === item.id) + 1]?.id ?? null;
      change(item, after, t(`page.did.${decision}`, { what: shorten(labelOf(item, after)) }));
      state.announcement.value = t('page.left', { done: t(`decision.${decision}`), n: left() });
      state.mode.value = 'show';
      if (decision === 'corrected') return;
      if (next !== null) navigation.open(next);
      else if (decision === 'dismissed') navigation.close();
    });

  const onSelection = (work: (span: Span, at: Circumstances) => void): void => {
    const at = circumstances();
    const selected = state.selection.value;
    if (!selected || !at) return;
    state.selection.value = null;
    document.getSelection()?.removeAllRanges();
    work({ start: selected.start, end: selected.end }, at);
  };
  const create = (
    annotation: Annotation,
    message: string,
    mode: PageActions['mode'] extends (m: infer M) => void ? M : never,
  ): void => {
    pencil.apply({ before: null, after: annotation }, message);
    navigation.open(idOf(annotation) ?? annotation.id);
    state.mode.value = mode;
  };

  return {
    jump: (kind) => {
      if (!state.visible.value[kind]) {
        state.shown.value = true;
        state.only.value = null;
        if (!state.settings.value.visible[kind])
          void changeSettings({ visible: { ...state.settings.value.visible, [kind]: true } });
      }
      navigation.jump(kind);
    },
    only: (kind) => {
      state.shown.value = true;
      state.only.value = state.only.value === kind ? null : kind;
    },
    toggleMarks: () => {
      state.shown.value = !state.shown.value;
    },
    save: () => void pencil.save(),
    openPanel: () => void send('panel/open', undefined),
    reload: () => location.reload(),
    movePill: (bottom) => {
      const { pill } = state.settings.value;
      void changeSettings({ pill: { ...pill, bottom: { ...pill.bottom, [location.host]: bottom } } });
    },
    open: navigation.open,
    close: navigation.close,
    step: navigation.step,
    mode: (mode) => {
      state.mode.value = mode;
    },
    confirm: () => decide('confirmed', null),
    dismiss: () => decide('dismissed', null),
    correct: (finding) => decide('corrected', finding),
    relabel: (type) => {
      const reading = state.reading.value;
      const finding = state.open.value?.finding;
      return reading && finding ? relabelled(finding, type, (span) => proposeMetric(reading, span)) : null;
    },
    moveEdge: (finding, edge, by) => moveEdge(finding, edge, by, state.reading.value?.article.text ?? ''),
    writeNote: (note) =>
      onOpen((item, at) => {
        const before = annotationOf(item, at);
        if (before.note !== note) change(item, noted(before, note), t('page.did.noted', { what: nameOf(item) }), true);
      }),
    writeTags: (tags) =>
      onOpen((item, at) =>
        change(item, { ...annotationOf(item, at), tags: [...tags] }, t('page.did.tagged', { what: nameOf(item) })),
      ),
    remove: () =>
      onOpen((item) => {
        navigation.close();
        change(item, null, t('page.did.removed', { what: nameOf(item) }));
      }),
    adopt: () =>
      onOpen((item, at) => {
        if (item.span) change(item, reattached(item, item.span, at), t('page.did.adopted', { what: nameOf(item) }));
      }),
    keep: () => navigation.close(),
    attach: (span) =>
      onOpen((item, at) => change(item, reattached(item, span, at), t('page.did.attached', { what: nameOf(item) }))),
    reveal: () => {
      const span = state.open.value?.span;
      if (span) navigation.open(state.openId.value ?? '');
    },
    copy: () =>
      onOpen((item, at) => {
        const span = item.span;
        copySpan(span, span ? at.text.slice(span.start, span.end) : (item.annotation?.anchor.quote.exact ?? ''));
      }),
    mark: (kind) =>
      onSelection((span, at) => {
        const finding = handMade(kind, span, at.text);
        const annotation: Annotation = {
          ...blankAnnotation(span, at),
          motivation: 'classifying',
          kind,
          decision: 'confirmed',
          finding,
        };
        const message = t('page.did.marked', { kind: t(`kind.${kind}`), what: shorten(finding.text) });
        create(annotation, message, kind === 'metric' ? 'correct' : 'show');
      }),
    annotate: (mode) =>
      onSelection((span, at) =>
        create(
          blankAnnotation(span, at),
          t('page.did.annotated', { what: shorten(at.text.slice(span.start, span.end)) }),
          mode,
        ),
      ),
    copySelection: () => {
      const selected = state.selection.value;
      const reading = state.reading.value;
      if (selected && reading)
        copySpan(selected, reading.article.text.slice(selected.start, selected.end), selected.table);
    },
    clipSelection: () => {
      const table = state.selection.value?.table ?? null;
      onSelection((span, at) => void clip(span, at, table));
    },
    undo: pencil.undo,
    redo: pencil.redo,
    closeToast: () => {
      state.toast.value = null;
    },
    placeCard: surface.placeCard,
    placeToolbar: surface.placeToolbar,
    followFrame: surface.followFrame,
  };

  function handMade(kind: FindingType, span: Span, text: string): Finding {
    const blank: Finding = {
      type: kind === 'shortcoming' ? 'commitment' : 'shortcoming',
      ...span,
      text: text.slice(span.start, span.end),
      rule: 'hand',
      basis: 'stated',
      cues: [],
      kind: 'problem',
      remedied: false,
      deadline: null,
      target: null,
      responsible: null,
    } as Finding;
    const reading = state.reading.value;
    return relabelled(blank, kind, (at) => (reading ? proposeMetric(reading, at) : null));
  }

  function copySpan(span: Span | null, quote: string, table: Element | null = null): void {
    const reading = state.reading.value;
    if (!reading) return;
    const { article, analysis, signals } = reading;
    const where = span ? whereOf(article.text, analysis.sections, span, t) : '';
    const source = sourceOf(signals, analysis.report, where);
    const today = new Date().toISOString().slice(0, 10);
    const done = copy(table ? tableCitation(gridOf(table), source, today) : citation(quote, source, today));
    say(t(done ? 'page.did.copied' : 'page.copy.failed'));
  }

  async function clip(span: Span, at: Circumstances, table: Element | null): Promise<void> {
    const reading = state.reading.value;
    if (!reading) return;
    if (state.saved.value !== 'yes' && !(await pencil.save()).ok) return;
    const text = at.text.slice(span.start, span.end);
    const made: Clip = {
      id: at.id,
      documentId: at.documentId,
      created: at.now,
      kind: table ? 'table' : 'passage',
      anchor: { ...span, textHash: at.textHash },
      text,
      grid: table ? gridOf(table) : [],
      image: '',
      outline: outlineOf(reading.analysis.sections, span).map(({ title }) => title),
      note: '',
      tags: [],
    };
    const result = await send('clip/put', made);
    say(result.ok ? t('page.did.clipped', { what: shorten(text) }) : t(`error.${result.error.code}`));
  }

  function say(message: string): void {
    state.announcement.value = message;
    state.toast.value = { key: Date.now(), message, undoable: false };
  }

  async function changeSettings(patch: Parameters<typeof writeSettings>[0]): Promise<void> {
    state.settings.value = { ...state.settings.value, ...patch };
    await writeSettings(patch).catch(() => {
      state.stale.value = true;
    });
  }
}

/** The item's annotation at another place of this text, in this text's words. */
function reattached(item: ReviewItem, span: Span, at: Circumstances): Annotation {
  const before = annotationOf(item, at);
  return {
    ...before,
    anchor: describe(at.text, span, at.textHash),
    finding: before.finding && withSpan(before.finding, span, at.text),
  };
}

/** One character further out or in; never empty, never over the end of its line. */
function moveEdge(finding: Finding, edge: 'start' | 'end', by: 1 | -1, text: string): Finding {
  const start = edge === 'start' ? finding.start + by : finding.start;
  const end = edge === 'end' ? finding.end + by : finding.end;
  if (start < 0 || end > text.length || start >= end || /\n/.test(text.slice(start, end))) return finding;
  return withSpan(finding, { start, end }, text);
}

const LONG = 24;
const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONG ? `${line.slice(0, LONG)}…` : line;
};
const nameOf = (item: ReviewItem): string => shorten(item.finding?.text ?? item.annotation?.anchor.quote.exact ?? '');
const labelOf = (item: ReviewItem, after: Annotation): string => {
  const finding = after.finding ?? item.finding;
  return finding?.type === 'metric' ? `${finding.indicator} ${finding.text}`.trim() : nameOf(item);
};

/** A random UUID; pages on plain http have no `crypto.randomUUID`. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
