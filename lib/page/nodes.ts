/**
 * What a node is, asked of the node itself: `instanceof Element` is false for everything in another window, and a report
 * may stand in a same-origin frame.
 */

/** @returns the element that is `target`, else the nearest one around it; null for what is no node of a tree. */
export function elementOf(target: EventTarget | null): Element | null {
  const node = target as Partial<Node> | null;
  if (node?.nodeType === 1) return node as Element;
  return node?.parentElement ?? null;
}

/** @returns the element a shadow root hangs on, null for any other node. */
export const hostOf = (root: Node): Element | null =>
  root.nodeType === 11 && 'host' in root ? (root as ShadowRoot).host : null;

/** What extensions may ask of an element besides the DOM: Firefox on the element itself, Chromium through its API. */
interface Opens {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
interface OpensFor {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/**
 * @returns the element's shadow root, null where it has none. A closed one too where the script runs as an extension: asked
 * of custom elements only, for other elements hide nothing in practice and every question costs.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot || !element.localName.includes('-')) return element.shadowRoot;
  const opened = (element as Opens).openOrClosedShadowRoot;
  if (opened !== undefined) return opened;
  return (globalThis as OpensFor).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** True where the node is the element or inside it, shadow roots included. */
export function holdsNode(element: Element, node: Node | null): boolean {
  for (let at = node; at; at = hostOf(at.getRootNode())) if (element.contains(at)) return true;
  return false;
}

/** The child nodes as rendered: a shadow root's in place of the host's own, what is assigned to a slot in place of its default. */
export function renderedChildren(element: Element): Iterable<Node> {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  return assigned.length > 0 ? assigned : (shadowOf(element) ?? element).childNodes;
}
