import { useEffect } from 'preact/hooks';

/** Just what of a KeyboardEvent decides. */
export interface UndoKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** @returns what a key asks for: Ctrl or Cmd with Z takes back; with Shift+Z, or with Y, does again. */
export function undoWay({ key, ctrlKey, metaKey, altKey, shiftKey }: UndoKey): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

/** Where the browser's own undo is at work, or a dialog asks something else first. */
const ELSEWHERE = 'input:not([type=checkbox]):not([type=radio]), textarea, select, dialog';

/** Takes steps back and forth by keyboard, anywhere on one of our pages but in fields. */
export function useUndoKeys(step: (way: 'undo' | 'redo') => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const way = event.isComposing || event.defaultPrevented ? null : undoWay(event);
      if (way === null || (event.target instanceof Element && event.target.closest(ELSEWHERE))) return;
      event.preventDefault();
      step(way);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [step]);
}
