import type { Decision, Finding, FindingType, MarkKind, Span } from '../../lib/model';
import type { FindingEdit } from '../correction/FindingForm';

/** What the interface on the page shows. Plain values: made by the reader, drawn by the components, no way back but callbacks. */
export interface PageView {
  readonly pill: PillView;
  readonly strip: StripView | null;
  readonly card: CardView | null;
  readonly toolbar: ToolbarView | null;
  readonly toast: ToastView | null;
  /** Said politely once whenever it changes. */
  readonly announcement: string;
  /** Underlines of visible marks in document pixels; only in forced colours. */
  readonly lines: readonly Underline[];
}

export interface ToolbarView {
  /** Which words are selected: where others are, it moves. */
  readonly words: string;
  /** Whether the words lie in a table of data, and whether a figure stands among them. */
  readonly table: boolean;
  readonly figure: boolean;
}

export interface PillView {
  readonly status: 'reading' | 'read' | 'stale';
  readonly counts: Readonly<Record<MarkKind, number>>;
  readonly visible: Readonly<Record<MarkKind, boolean>>;
  readonly shown: boolean;
  readonly saved: 'no' | 'saving' | 'yes';
  /** What the reader should know about this reading, most pressing first; words ready to show. */
  readonly notices: readonly Notice[];
  /** The reader's own marks that have no sure place on the page. */
  readonly unplaced: readonly UnplacedView[];
  /** px from the window's bottom. */
  readonly bottom: number;
  readonly collapse: boolean;
}

export interface Notice {
  readonly text: string;
  /** Where the rest of the text is: attachments, next page. */
  readonly links: readonly { readonly name: string; readonly url: string }[];
  /** The rest stands on further pages that can be read together with this one. */
  readonly joins?: boolean;
  /** What it speaks of is shown in the panel, in this view. */
  readonly shownIn?: 'data';
}

export interface UnplacedView {
  readonly id: string;
  readonly kind: MarkKind;
  readonly place: 'ambiguous' | 'orphan';
  readonly quote: string;
}

export interface StripView {
  readonly height: number;
  readonly marks: readonly {
    readonly kind: MarkKind;
    readonly top: number;
    readonly height: number;
    readonly ids: readonly string[];
  }[];
  /** px from the top where a part of the report begins, with what a pointer there is told. */
  readonly parts: readonly { readonly top: number; readonly title: string }[];
}

export interface ToastView {
  readonly key: number;
  readonly message: string;
  readonly undoable: boolean;
}

export interface Underline {
  readonly kind: MarkKind;
  /** The words are no longer those the reader's annotation was made on. */
  readonly changed: boolean;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where an annotation's words are now; findings of this very text are always `anchored`. */
export type CardPlace =
  | { readonly status: 'anchored' }
  | {
      readonly status: 'changed';
      /** Figures that gave way to others, or the passage itself where it is short. */
      readonly heads: readonly { readonly was: string; readonly now: string }[];
      /** The whole passage, piece by piece; empty where the heads say it all. */
      readonly pieces: readonly { readonly op: 'same' | 'gone' | 'new'; readonly text: string }[];
    }
  | {
      readonly status: 'ambiguous';
      /** Each with its neighbourhood and its part of the report. */
      readonly places: readonly { readonly span: Span; readonly context: string; readonly where: string }[];
    }
  | { readonly status: 'orphan' };

export interface CardView {
  readonly id: string;
  /** Another number for each opening; the id may change while the card is open. */
  readonly opened: number;
  readonly kind: MarkKind;
  readonly finding: Finding | null;
  readonly decision: 'pending' | Decision | null;
  /** What the program had proposed, as words, where the reader corrected it; else ''. */
  readonly proposed: string;
  readonly place: CardPlace;
  /** The marked words and the sentence around them. */
  readonly quote: { readonly before: string; readonly exact: string; readonly after: string };
  readonly rule: { readonly name: string; readonly id: string } | null;
  /** Other figures of the same sentence. */
  readonly companions: readonly string[];
  /** Year the figure is about, as words; '' where unknown. */
  readonly year: string;
  /** Part path and paragraph. */
  readonly where: string;
  readonly checks: readonly {
    readonly outcome: 'agrees' | 'ask' | 'unknown';
    readonly formula: string;
    readonly basis: string;
  }[];
  /** Other marks over the same words. */
  readonly others: readonly { readonly id: string; readonly kind: MarkKind; readonly label: string }[];
  readonly note: string;
  readonly tags: readonly string[];
  /** Tags used before, offered while typing. */
  readonly knownTags: readonly string[];
  /** The reader's own categories: those given to the mark, and all there are. */
  readonly categories: readonly string[];
  readonly codebook: readonly string[];
  readonly noteState: 'none' | 'saving' | 'saved' | 'unsaved';
  readonly position: { readonly at: number; readonly of: number } | null;
  readonly mode: CardMode;
  /** False while the card only shows because pointer or caret are on its mark: then it takes no focus. */
  readonly pinned: boolean;
  /** Counts up when places on the page may have moved. */
  readonly layout: number;
}

/** What the card shows below its head: the finding, the form, or the note with the cursor in it. */
export type CardMode = 'show' | 'correct' | 'note' | 'tags';

/** Where something stands, in px from the host's origin (it scrolls with the page). */
export interface HostPlace {
  readonly left: number;
  readonly top: number;
  /** False where it lies over the text, for want of a margin. */
  readonly aside: boolean;
}
/** @returns a place for something of this size; null where there is none. */
export type Placer = (size: { readonly width: number; readonly height: number }) => HostPlace | null;

/** Everything the reader may do on the page. */
export interface PageActions {
  readonly jump: (kind: MarkKind) => void;
  readonly only: (kind: MarkKind) => void;
  readonly toggleMarks: () => void;
  readonly save: () => void;
  /** Opens the panel; `view` asks for one of its views. */
  readonly openPanel: (view?: 'data') => void;
  readonly reload: () => void;
  /** Reads the further pages of a split report together with this one. */
  readonly joinPages: () => void;
  readonly movePill: (bottom: number) => void;
  readonly open: (id: string) => void;
  readonly close: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly mode: (mode: CardMode) => void;
  readonly confirm: () => void;
  readonly dismiss: () => void;
  readonly correct: (finding: Finding) => void;
  /** What correcting the open finding can do before it is kept. */
  readonly edit: FindingEdit;
  readonly writeNote: (note: string) => void;
  readonly writeTags: (tags: readonly string[]) => void;
  readonly categorise: (categories: readonly string[]) => void;
  readonly remove: () => void;
  readonly adopt: () => void;
  readonly keep: () => void;
  /** Gives the open mark another place: a candidate, or what is selected on the page. */
  readonly attach: (span: Span | null) => void;
  readonly reveal: () => void;
  readonly copy: () => void;
  readonly mark: (kind: FindingType) => void;
  readonly annotate: (mode: 'note' | 'tags' | 'show') => void;
  readonly copySelection: () => void;
  readonly clipSelection: (what: 'passage' | 'table' | 'figure' | 'picture') => void;
  /** Clips the sentence of the open mark, or takes a picture of it. */
  readonly clip: (what: 'sentence' | 'picture') => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly closeToast: () => void;
  readonly placeCard: Placer;
  readonly placeToolbar: Placer;
  /** Calls back with the window's frame on the strip, top and height in px, until stopped. */
  readonly followFrame: (frame: (top: number, height: number) => void) => () => void;
}
