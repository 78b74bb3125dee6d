/** Chromium's side panel and Firefox's sidebar; neither is in the polyfill's types. Newer parts are optional. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
  close?(options: { windowId: number }): Promise<void>;
  readonly onOpened?: { addListener(heard: (info: { windowId: number }) => void): void };
  readonly onClosed?: { addListener(heard: (info: { windowId: number }) => void): void };
}
interface PanelApis {
  readonly chrome?: {
    readonly sidePanel?: SidePanel;
    readonly runtime?: {
      getContexts?(filter: { contextTypes: readonly string[] }): Promise<readonly { windowId: number }[]>;
    };
  };
  readonly browser?: { readonly sidebarAction?: { open(): Promise<void>; toggle(): Promise<void> } };
}
const apis = (): PanelApis => globalThis as PanelApis;

/** Windows whose side panel is open, where the browser tells (Chrome 141+). */
const open = new Set<number>();

/** Follows the panel's opening and closing. Call at start-up. */
export function followPanel(): void {
  const panel = apis().chrome?.sidePanel;
  panel?.onOpened?.addListener(({ windowId }) => open.add(windowId));
  panel?.onClosed?.addListener(({ windowId }) => open.delete(windowId));
  // A restarted worker missed the opening.
  if (panel?.onClosed === undefined) return;
  void apis()
    .chrome?.runtime?.getContexts?.({ contextTypes: ['SIDE_PANEL'] })
    .then((contexts) => {
      for (const { windowId } of contexts) open.add(windowId);
    });
}

/** Opens the panel; must run straight from the gesture, before anything is awaited. @returns whether it opened. */
export async function openPanel(windowId: number): Promise<boolean> {
  const { chrome, browser: firefox } = apis();
  try {
    const opening = chrome?.sidePanel?.open({ windowId }) ?? firefox?.sidebarAction?.open();
    await opening;
    return opening !== undefined;
  } catch {
    return false;
  }
}

/** Opens the panel or, where the browser can, closes it. The same rule about gestures. */
export async function togglePanel(windowId: number): Promise<boolean> {
  const { chrome, browser: firefox } = apis();
  try {
    if (chrome?.sidePanel?.close !== undefined && open.has(windowId)) {
      await chrome.sidePanel.close({ windowId });
      return true;
    }
    if (firefox?.sidebarAction !== undefined && chrome?.sidePanel === undefined) {
      await firefox.sidebarAction.toggle();
      return true;
    }
    return await openPanel(windowId);
  } catch {
    return false;
  }
}
