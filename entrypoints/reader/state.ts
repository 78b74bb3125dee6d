import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CardMode, ToastView } from '@/components/page/types';
import type { Similar, Snapshot } from '@/lib/messaging/protocol';
import { type Annotation, MARK_KINDS, type MarkKind, type Settings, type Span } from '@/lib/model';
import type { Mark } from '@/lib/page/marks';
import type { SelectedText } from '@/lib/page/selection';
import { type ReviewItem, reviewItems } from '@/lib/review';
import type { PageReading } from './reading';

/** Everything the reader knows about one page; what follows from it is computed, effects draw it. */
export interface ReaderState {
  readonly settings: Signal<Settings>;
  readonly reading: Signal<PageReading | null>;
  /** A style sheet draws digits among the words of the report. Looked for behind the first frame. */
  readonly drawn: Signal<boolean>;
  readonly annotations: Signal<readonly Annotation[]>;
  readonly saved: Signal<'no' | 'saving' | 'yes'>;
  /** Hash of the text as saved, where it differs from the text read now the report has been revised. */
  readonly savedHash: Signal<string | null>;
  /** Saved reports under other addresses that may be this document. */
  readonly similar: Signal<readonly Similar[]>;
  /** Tags in use in the library, and the reader's own categories. */
  readonly tags: Signal<readonly string[]>;
  readonly codebook: Signal<readonly string[]>;
  readonly shown: Signal<boolean>;
  /** One kind alone, by Alt+click; until the next. */
  readonly only: Signal<MarkKind | null>;
  readonly openId: Signal<string | null>;
  /** The open card only shows while pointer or caret are on its mark (see peek.ts). */
  readonly peeks: Signal<boolean>;
  /** Counts openings: a mark is known by another id once it is decided, and what is being typed must outlive that. */
  readonly opened: Signal<number>;
  readonly mode: Signal<CardMode>;
  readonly noteState: Signal<'none' | 'saving' | 'saved' | 'unsaved'>;
  /** Focus without a card: where the panel has sent the reader. */
  readonly focus: Signal<Span | null>;
  readonly selection: Signal<SelectedText | null>;
  readonly toast: Signal<ToastView | null>;
  readonly announcement: Signal<string>;
  /** The panel's view the reader asked for on the page, and how often; forgotten when the panel closes. */
  readonly asked: Signal<Snapshot['asked']>;
  readonly stale: Signal<boolean>;
  /** The site was switched off while the reader was at work: nothing is shown until it is switched on again. */
  readonly off: Signal<boolean>;
  /** Why the page could not be read. */
  readonly failure: Signal<string | null>;
  /** Counts up whenever places on the page may have moved. */
  readonly layout: Signal<number>;

  readonly items: ReadonlySignal<readonly ReviewItem[]>;
  readonly visible: ReadonlySignal<Readonly<Record<MarkKind, boolean>>>;
  /** What is painted, in reading order. */
  readonly marks: ReadonlySignal<readonly Mark[]>;
  readonly open: ReadonlySignal<ReviewItem | null>;
}

export function createState(initial: Settings): ReaderState {
  const settings = signal(initial);
  const reading = signal<PageReading | null>(null);
  const annotations = signal<readonly Annotation[]>([]);
  const shown = signal(true);
  const off = signal(false);
  const only = signal<MarkKind | null>(null);
  const openId = signal<string | null>(null);

  const items = computed(() => {
    const now = reading.value;
    if (!now) return [];
    // Only annotations are placed by the hash, and it takes its time.
    const textHash = annotations.value.length > 0 ? now.textHash() : '';
    return reviewItems(now.article.text, textHash, now.analysis, annotations.value);
  });
  const visible = computed(
    () =>
      Object.fromEntries(
        MARK_KINDS.map((kind) => [
          kind,
          shown.value && !off.value && (only.value === null ? settings.value.visible[kind] : only.value === kind),
        ]),
      ) as Record<MarkKind, boolean>,
  );
  const marks = computed(() => items.value.flatMap((item) => markOf(item, visible.value)));
  const open = computed(() => items.value.find(({ id }) => id === openId.value) ?? null);
  return {
    settings,
    reading,
    annotations,
    shown,
    only,
    openId,
    peeks: signal(false),
    items,
    visible,
    marks,
    open,
    drawn: signal(false),
    saved: signal<'no' | 'saving' | 'yes'>('no'),
    savedHash: signal<string | null>(null),
    similar: signal<readonly Similar[]>([]),
    tags: signal<readonly string[]>([]),
    codebook: signal<readonly string[]>([]),
    opened: signal(0),
    mode: signal<CardMode>('show'),
    noteState: signal<'none' | 'saving' | 'saved' | 'unsaved'>('none'),
    focus: signal<Span | null>(null),
    selection: signal<SelectedText | null>(null),
    toast: signal<ToastView | null>(null),
    announcement: signal(''),
    asked: signal<Snapshot['asked']>(null),
    stale: signal(false),
    off,
    failure: signal<string | null>(null),
    layout: signal(0),
  };
}

/** Dismissed findings, hidden kinds and passages without a sure place are not painted. */
function markOf(item: ReviewItem, visible: Readonly<Record<MarkKind, boolean>>): Mark[] {
  if (item.span === null || item.decision === 'dismissed' || !visible[item.kind]) return [];
  return [{ ...item.span, id: item.id, kind: item.kind, changed: item.outcome.status === 'changed' }];
}

/** @returns whether the library holds this page with another text. */
export function isRevised({ savedHash, reading }: ReaderState): boolean {
  return savedHash.value !== null && reading.value !== null && savedHash.value !== reading.value.textHash();
}
