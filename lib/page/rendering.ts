/**
 * What of an element the reader can see, and how it breaks the text: the questions the flattening walk puts to computed style.
 */

/** Elements that never hold text of the report: code, replaced content, form controls, ruby annotations. */
const NEVER_TEXT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK IFRAME FRAME FRAMESET OBJECT EMBED AUDIO VIDEO CANVAS SVG MAP ' +
    'SELECT OPTION DATALIST TEXTAREA INPUT BUTTON METER PROGRESS RT RP RTC'
  ).split(' '),
);

/**
 * `skip`: the reader does not see it, nor its descendants. `mute`: its own text is hidden but descendants may show.
 * `line`: block-level. `cell`, `row`: parts of a table. `inline`: flows on.
 */
export type Flow = 'skip' | 'inline' | 'line' | 'row' | 'cell' | 'table';

export interface Rendering {
  readonly flow: Flow;
  /** `visibility: hidden`: text right under it is not shown; a descendant may turn visible again. */
  readonly mute: boolean;
  /** How white space is kept: collapsed, kept with its line breaks, or only its line breaks kept (`pre-line`). */
  readonly space: 'collapse' | 'keep' | 'keep-breaks';
}

const SKIPPED: Rendering = { flow: 'skip', mute: true, space: 'collapse' };

/** How the element renders. Reads computed style only; never changes the page. */
export function renderingOf(element: Element): Rendering {
  if (NEVER_TEXT.has(element.nodeName.toUpperCase())) return SKIPPED;
  const view = element.ownerDocument.defaultView;
  // Firefox gives no style in documents that are not rendered.
  const style = view?.getComputedStyle(element);
  if (!style) return SKIPPED;
  const display = style.display;
  if (display === 'none' || display === 'ruby-text' || isVanished(element, style, view)) return SKIPPED;
  return { flow: flowOf(display), mute: style.visibility !== 'visible', space: spaceOf(style.whiteSpace) };
}

/** Hidden by other means than `display`: closed disclosure, no opacity, no size, no font size, far off the page. */
function isVanished(element: Element, style: CSSStyleDeclaration, view: Window | null): boolean {
  if (style.opacity === '0' || style.fontSize === '0px') return true;
  const parent = element.parentElement;
  if (parent?.nodeName === 'DETAILS' && element.nodeName !== 'SUMMARY' && !parent.hasAttribute('open')) return true;
  const placed = style.position === 'absolute' || style.position === 'fixed';
  if (placed && (isClipped(style) || element.getBoundingClientRect().right + (view?.scrollX ?? 0) <= 0)) return true;
  if (style.overflowX === 'visible' || !/^(?:block|flex|grid|flow-root|list-item|table-cell)$/.test(style.display))
    return false;
  return element.clientHeight <= 1 || element.clientWidth <= 1;
}

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
      return display.startsWith('inline') || display.startsWith('ruby') ? 'inline' : 'line';
  }
}

const spaceOf = (whiteSpace: string): Rendering['space'] =>
  whiteSpace.startsWith('pre-line') ? 'keep-breaks' : /^(?:pre|break-spaces)/.test(whiteSpace) ? 'keep' : 'collapse';
