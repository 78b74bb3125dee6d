/** What goes to the clipboard: plain text always, and the same as HTML for word processors and spreadsheets. */
export interface Rich {
  readonly plain: string;
  readonly html: string;
}

/** Copies from an extension page, straight from a click or key. @returns whether the browser took it. */
export async function copyRich({ plain, html }: Rich): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return navigator.clipboard.writeText(plain).then(
      () => true,
      () => false,
    );
  }
}
