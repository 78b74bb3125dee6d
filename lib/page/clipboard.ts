/** What goes to the clipboard: plain text always, and the same as HTML for word processors and spreadsheets. */
export interface Copy {
  readonly plain: string;
  readonly html: string;
}

/**
 * Copies by the copy event, which also works on the many portals still served over http (no async clipboard there), and keeps
 * the page's own copy handlers ("转载请注明…") out of it. The page's selection stays as it is. Needs a user gesture.
 * @returns whether the browser took it.
 */
export function copy({ plain, html }: Copy, page: Document = document): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', plain);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  const target = page.defaultView ?? window;
  target.addEventListener('copy', fill, { capture: true, once: true });
  try {
    return page.execCommand('copy') && taken;
  } finally {
    target.removeEventListener('copy', fill, { capture: true });
  }
}
