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
  if (display === 'none' || display === 'ruby-text' || isVanished(element, style)) return SKIPPED;
  return { flow: flowOf(display), mute: style.visibility !== 'visible', space: spaceOf(style.whiteSpace) };
}

/** Hidden by other means than `display`: closed disclosure, no opacity, no size, no font size, far off the page. */
function isVanished(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.opacity === '0' || style.fontSize === '0px') return true;
  const parent = element.parentElement;
  if (parent?.nodeName === 'DETAILS' && element.nodeName !== 'SUMMARY' && !parent.hasAttribute('open')) return true;
  if (style.overflowX === 'visible' && style.overflowY === 'visible' && style.position === 'static') return false;
  if (style.clipPath === 'inset(50%)' || /^rect\((?:0px|1px)(?:,? (?:0px|1px)){3}\)$/.test(style.clip)) return true;
  if (style.overflowX === 'visible' || style.display.startsWith('inline')) return false;
  const { clientWidth, clientHeight } = element;
  return style.display !== 'contents' && (clientHeight <= 1 || clientWidth <= 1);
}

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
