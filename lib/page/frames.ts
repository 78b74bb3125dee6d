/**
 * Same-origin frames. The reader runs in the top frame and reaches them through `contentDocument`: an extension's isolated
 * world has the origin rights of the page it is in, so no injection into every frame is needed, and one reader keeps
 * one text. Frames of another origin stay closed to it; the reader is then opened on the frame's own page.
 */
const DEPTH = 3;

/** The document and those of its visible same-origin frames, outermost first, in document order. */
export function documentsOf(document: Document, depth = DEPTH): Document[] {
  if (depth === 0) return [document];
  return [document, ...framesOf(document).flatMap((inner) => documentsOf(inner, depth - 1))];
}

function framesOf(document: Document): Document[] {
  return [...document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe,frame')].flatMap((frame) => {
    const inner = reach(frame);
    return inner?.body && frame.clientWidth > 100 ? [inner] : [];
  });
}

/** True for a frame of another origin as large as an article. */
export const isForeignFrame = (frame: HTMLIFrameElement): boolean =>
  reach(frame) === null && frame.clientWidth >= 400 && frame.clientHeight >= 300;

/** The frame's document, or null where it belongs to another origin. */
function reach(frame: HTMLIFrameElement | HTMLFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
