import { type UndoKey, undoWay } from '../undo-keys';

/** What a key means while the card has the focus. */
export type CardCommand =
  | 'confirm'
  | 'correct'
  | 'dismiss'
  | 'note'
  | 'tags'
  | 'copy'
  | 'clip'
  | 'picture'
  | 'next'
  | 'previous'
  | 'reveal'
  | 'undo'
  | 'redo'
  | 'close';

const SINGLE: Readonly<Record<string, CardCommand>> = {
  y: 'confirm',
  e: 'correct',
  x: 'dismiss',
  n: 'note',
  t: 'tags',
  c: 'copy',
  s: 'clip',
  p: 'picture',
  g: 'reveal',
  j: 'next',
  k: 'previous',
  arrowdown: 'next',
  arrowup: 'previous',
};

/** Just what of a KeyboardEvent decides. */
export interface KeyLike extends UndoKey {
  readonly isComposing: boolean;
  readonly target: EventTarget | null;
}

const isField = (target: EventTarget | null): boolean =>
  typeof Element !== 'undefined' && target instanceof Element && target.matches('input, textarea, select');

/**
 * @returns the command of a key, or null where the key is not ours: while an input method composes, while a field is being
 * typed into (Esc leaves it), with modifiers other than those of undo and redo.
 */
export function cardCommand(event: KeyLike, inField: boolean = isField(event.target)): CardCommand | null {
  if (event.isComposing) return null;
  const key = event.key.toLowerCase();
  if (key === 'escape') return 'close';
  if (inField || event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return undoWay(event);
  return event.shiftKey ? null : (SINGLE[key] ?? null);
}
