// Files that answer at addresses, for the whole run: frames and next pages find each other; nothing else is fetched for them.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FILE_HOST } from './arguments.mjs';

const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const key = (url) => url.replace(/#.*$/s, '');

/**
 * Serves the pages that have a file. A request of such a page for anything else is refused at once, so that a saved page
 * never waits for a network; requests of pages with a live address go out as usual.
 */
export async function serveFiles(context, pages) {
  const files = new Map(pages.filter((page) => page.file).map((page) => [key(page.url), page.file]));
  if (files.size === 0) return;
  await context.route(/^https?:/i, async (route) => {
    const request = route.request();
    const url = key(request.url());
    const file = files.get(url) ?? siblingFile(url);
    if (file) return answer(route, file);
    const from = request.isNavigationRequest() && !request.frame().parentFrame() ? null : ownerUrl(request);
    if (from && (files.has(key(from)) || from.includes(`//${FILE_HOST}/`))) return route.abort('internetdisconnected');
    return route.continue();
  });
}

/** Address of the page a request belongs to; requests of workers have none. */
function ownerUrl(request) {
  try {
    return request.frame().page().mainFrame().url();
  } catch {
    return null;
  }
}

/** Pictures, styles and frames beside a bare file. */
function siblingFile(url) {
  const { host, pathname } = new URL(url);
  return host === FILE_HOST ? fileURLToPath(`file://${pathname}`) : null;
}

async function answer(route, file) {
  try {
    const body = readFileSync(file);
    const contentType = TYPES[extname(file).toLowerCase()] ?? 'text/html';
    // The charset is left to the page's own meta, which gb2312 pages need; UTF-8 is said where the page says nothing.
    const declared = /<meta[^>]+charset/i.test(body.subarray(0, 4096).toString('latin1'));
    await route.fulfill({
      body,
      contentType: contentType === 'text/html' && !declared ? 'text/html; charset=utf-8' : contentType,
    });
  } catch {
    await route.fulfill({ status: 404, body: 'not found', contentType: 'text/plain' });
  }
}
