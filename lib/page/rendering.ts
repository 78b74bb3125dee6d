/**
 * What of an element the reader can see, and how it breaks the text: the questions the flattening walk puts to computed style.
 */

/** Elements that never hold text of the report: code, replaced content, form controls, ruby annotations. */
const NEVER_TEXT = new Set(
  (
    'script style noscript template head title meta link iframe frame frameset object embed audio video canvas svg map ' +
    'select option datalist textarea input button meter progress rt rp rtc'
  ).split(' '),
);

/** True for an element that never holds text of the report, shown or not. By local name: XHTML writes names small. */
export const isNeverText = (element: Element): boolean => NEVER_TEXT.has(element.localName);

/**
 * `skip`: the reader does not see it, nor its descendants. `gap`: nor this, but it parts what is before from what is
 * behind. `line`: block-level. `table`, `row`, `cell`: a table and its
 * parts. `inline`: flows on.
 */
export type Flow = 'skip' | 'gap' | 'inline' | 'line' | 'row' | 'cell' | 'table';

/** How white space is kept: collapsed, kept with its line breaks, or only its line breaks kept (`pre-line`). */
export type Space = 'collapse' | 'keep' | 'keep-breaks';

export interface Rendering {
  readonly flow: Flow;
  /** False where text right under the element is not shown, though descendants may be: `visibility`, no font size. */
  readonly showsText: () => boolean;
  /** How the element's text keeps white space. */
  readonly space: () => Space;
}

/** Text of this size in px and less is there for robots and copyists, not for readers. */
const SPECK = 2;
const SKIPPED: Rendering = { flow: 'skip', showsText: () => false, space: () => 'collapse' };
const GAP: Rendering = { ...SKIPPED, flow: 'gap' };
const ALL_WAYS = { opacityProperty: true, visibilityProperty: true };

/** How the element renders. Reads computed style only, as little as it can; never changes the page. */
export function renderingOf(element: Element): Rendering {
  if (isNeverText(element)) return SKIPPED;
  const view = element.ownerDocument.defaultView;
  // Firefox gives no style in documents that are not rendered.
  const style = view?.getComputedStyle(element);
  if (!style) return SKIPPED;
  const { display } = style;
  if (display === 'none' || display === 'ruby-text') return SKIPPED;
  // Where it is not plainly visible: hidden for good, or only its own text (`visibility`, no box of its own)?
  const visible = element.checkVisibility(ALL_WAYS);
  if (!visible && (style.opacity === '0' || isFolded(element, display, view))) return SKIPPED;
  const flow = flowOf(display);
  if (flow !== 'inline' && isVanished(element, style, view)) return isPlaced(style) ? SKIPPED : GAP;
  // Asked once per element, and only of elements that hold text: every read of computed style counts.
  let shows: boolean | undefined;
  let space: Space | undefined;
  return {
    flow,
    showsText: () => {
      shows ??=
        (visible || style.visibility === 'visible') &&
        !foldsText(element, style) &&
        Number.parseFloat(style.fontSize) > SPECK;
      return shows;
    },
    space: () => {
      space ??= spaceOf(style.whiteSpace);
      return space;
    },
  };
}

const spaceOf = (whiteSpace: string): Space =>
  whiteSpace.startsWith('pre-line') ? 'keep-breaks' : /^(?:pre|break-spaces)/.test(whiteSpace) ? 'keep' : 'collapse';

/** Inside a closed disclosure, or left unrendered (`content-visibility`); what has no box of its own is asked what is around it. */
function isFolded(element: Element, display: string, view: Window | null): boolean {
  const parent = element.parentElement;
  if (parent?.localName === 'details' && element.localName !== 'summary' && !parent.hasAttribute('open')) return true;
  if (display !== 'contents') return !element.checkVisibility();
  return parent !== null && view?.getComputedStyle(parent).contentVisibility === 'hidden';
}

/** Whether text right under the element is folded away with its children. */
const foldsText = (element: Element, style: CSSStyleDeclaration): boolean =>
  (element.localName === 'details' && !element.hasAttribute('open')) || style.contentVisibility === 'hidden';

/** A block hidden by its place or size: off the page, clipped to nothing, without height or width. */
function isVanished(element: Element, style: CSSStyleDeclaration, view: Window | null): boolean {
  const { overflowX, display } = style;
  if (isPlaced(style) && (isClipped(style) || element.getBoundingClientRect().right + (view?.scrollX ?? 0) <= 0))
    return true;
  if (overflowX === 'visible' || !/^(?:block|flex|grid|flow-root|list-item|table-cell)$/.test(display)) return false;
  return element.clientHeight <= 1 || element.clientWidth <= 1;
}

/** Out of the flow: it parts nothing. */
const isPlaced = ({ position }: CSSStyleDeclaration): boolean => position === 'absolute' || position === 'fixed';

/** The usual ways to keep a copy for screen readers only. */
const isClipped = (style: CSSStyleDeclaration): boolean =>
  /^inset\((?:50|100)%\)$/.test(style.clipPath) || /^rect\([01]px(?:,? [01]px){3}\)$/.test(style.clip);

function flowOf(display: string): Flow {
  switch (display) {
    case 'table-cell':
      return 'cell';
    case 'table-row':
      return 'row';
    case 'table':
      return 'table';
    case 'contents':
      return 'inline';
    default:
      return /^(?:inline|ruby)|math$/.test(display) ? 'inline' : 'line';
  }
}
