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
