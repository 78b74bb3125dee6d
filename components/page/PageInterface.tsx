import { Announcer } from '../Announcer';
import { Toast } from '../Toast';
import { Card } from './Card';
import { cardCommand } from './card-keys';
import { Pill } from './Pill';
import { Strip } from './Strip';
import { Toolbar } from './Toolbar';
import type { PageActions, PageView } from './types';
import { Underlines } from './Underlines';

/** Everything Mingjian shows on a report page, drawn from one view. Undo works wherever the focus is inside it. */
export function PageInterface({ view, act }: { readonly view: PageView; readonly act: PageActions }) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const command = cardCommand(event);
    if (command !== 'undo' && command !== 'redo') return;
    act[command]();
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the controls inside
    <div class="page-interface" onKeyDown={onKeyDown}>
      <Underlines lines={view.lines} />
      {view.strip && <Strip view={view.strip} act={act} />}
      {view.card && <Card view={view.card} act={act} />}
      {view.toolbar && <Toolbar view={view.toolbar} act={act} />}
      <Pill view={view.pill} act={act} />
      {view.toast && (
        <div class="toast-place" style={{ bottom: `${view.pill.bottom + 52}px` }}>
          <Toast
            key={view.toast.key}
            message={view.toast.message}
            onClose={act.closeToast}
            {...(view.toast.undoable ? { onUndo: act.undo } : {})}
          />
        </div>
      )}
      <Announcer message={view.announcement} />
    </div>
  );
}
