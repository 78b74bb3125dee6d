/** The one element we add to a page; everything we show lives in its closed shadow root. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where components are rendered. */
  readonly mount: HTMLElement;
}

/** Name of the host element; highlight rules read its attributes, so that the page's own elements stay untouched. */
export const HOST_NAME = 'mingjian-reader';

/** Events that tell a page something about what the reader does in our interface, or that page scripts act upon. */
const CONTAINED = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'focusin', 'focusout', 'submit', 'reset'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['mouseover', 'mouseout', 'pointerover', 'pointerout', 'mousemove', 'pointermove'],
  ...['touchstart', 'touchend', 'touchmove', 'wheel', 'dragstart', 'drop'],
] as const;

/**
 * Adds the host to the root element (not the body: portals replace and filter their bodies) with a closed shadow root.
 * `all: initial` as an important inline declaration keeps even the page's `* { … !important }` out.
 * @param css style sheets of the interface, in order.
 */
export function createHost(css: readonly string[], signal: AbortSignal, page: Document = document): Host {
  // What an earlier copy of the extension left behind (it was updated under the page) gives way.
  for (const old of page.querySelectorAll(HOST_NAME)) old.remove();
  const element = page.createElement(HOST_NAME);
  const style = element.style;
  for (const [name, value] of [
    ['all', 'initial'],
    ['position', 'absolute'],
    ['left', '0'],
    ['top', '0'],
    ['z-index', '2147483000'],
  ] as const)
    style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  adopt(root, css);
  const mount = page.createElement('div');
  root.append(mount);
  for (const type of CONTAINED)
    element.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  page.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return { element, root, mount };
}

/** Constructed sheets need no permission of the page's CSP; where they cannot be adopted, style elements stand in. */
function adopt(root: ShadowRoot, css: readonly string[]): void {
  const page = root.ownerDocument;
  const view = page.defaultView ?? window;
  try {
    root.adoptedStyleSheets = css.map((text) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  } catch {
    for (const text of css) {
      const style = page.createElement('style');
      style.textContent = text;
      root.append(style);
    }
  }
}
