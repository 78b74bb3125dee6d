import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../../components/i18n';
import { sendToTab } from '../../lib/messaging/tabs';
import type { Failure } from '../../lib/model';
import type { Change, Edit } from './acts';

/** Steps that can be taken back. */
const STEPS = 100;

export interface Said {
  readonly key: number;
  readonly message: string;
  readonly undoable: boolean;
}

export interface History {
  /** Does it at once, says so, offers the way back. `quiet` while a note is being written. */
  readonly apply: (change: Change, quiet?: boolean) => Promise<boolean>;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly said: Said | null;
  readonly say: (message: string) => void;
  readonly hush: () => void;
}

/** What the reader does in the panel, and taking it back. Forgets when another page is shown. */
export function useHistory(tabId: number, pageKey: string, refresh: () => void): History {
  const t = useTranslate();
  const done = useRef<Change[]>([]);
  const undone = useRef<Change[]>([]);
  const keys = useRef(0);
  const [said, setSaid] = useState<Said | null>(null);

  useEffect(() => {
    done.current = [];
    undone.current = [];
    setSaid(null);
  }, [pageKey, tabId]);

  const tell = useCallback((message: string, undoable: boolean): void => {
    keys.current += 1;
    setSaid({ key: keys.current, message, undoable });
  }, []);
  const failed = useCallback((error: Failure): void => tell(t(`error.${error.code}`), false), [t, tell]);

  const put = useCallback(
    async (edits: readonly Edit[], way: 'after' | 'before'): Promise<boolean> => {
      const wanted = edits.map((edit) => ({ id: edit.after?.id ?? edit.before?.id ?? '', after: edit[way] }));
      const result = await sendToTab(tabId, 'reader/edit', wanted);
      if (!result.ok) failed(result.error);
      refresh();
      return result.ok;
    },
    [tabId, failed, refresh],
  );

  const apply = useCallback(
    async (change: Change, quiet = false): Promise<boolean> => {
      const stored = await put(change.edits, 'after');
      if (!stored) return false;
      done.current = [...done.current.slice(1 - STEPS), change];
      undone.current = [];
      if (!quiet) tell(change.message, true);
      return true;
    },
    [put, tell],
  );

  const undo = useCallback((): void => {
    const change = done.current.pop();
    if (!change) return;
    undone.current.push(change);
    void put(change.edits, 'before').then((stored) => stored && tell(t('panel.undone'), false));
  }, [put, tell, t]);

  const redo = useCallback((): void => {
    const change = undone.current.pop();
    if (!change) return;
    done.current.push(change);
    void put(change.edits, 'after').then((stored) => stored && tell(change.message, true));
  }, [put, tell]);

  return {
    apply,
    undo,
    redo,
    said,
    say: (message) => tell(message, false),
    hush: useCallback(() => setSaid(null), []),
  };
}
