// One Chromium with the built extension in it, and the handles the scripts and tests need.
import { chromium } from 'playwright';

const FLAGS = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // lets a script press the extension's button (Extensions.triggerAction), the only way to the activeTab permission without a hand
  '--enable-unsafe-extension-debugging',
];

/**
 * Starts Chromium with the extension of `extensionDir`.
 * @param {{ executablePath: string, extensionDir: string, headless?: boolean, args?: string[], options?: object }} settings
 * @returns {Promise<{ context: import('playwright').BrowserContext, extensionId: string, pressAction: (page: import('playwright').Page) => Promise<void> }>}
 */
export async function launchWithExtension({ executablePath, extensionDir, headless = true, args = [], options = {} }) {
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      ...sandbox,
      ...FLAGS,
      ...args,
    ],
    ...options,
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const extensionId = new URL(worker.url()).host;
  return { context, extensionId, pressAction: (page) => pressAction(context, extensionId, page) };
}

/** Presses the extension's button on a page, as the reader would; this grants activeTab for it. @throws where the browser has no such command. */
async function pressAction(context, extensionId, page) {
  await page.bringToFront();
  const session = await context.browser().newBrowserCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab =
      targetInfos.find((target) => target.url === page.url() && target.embedderData?.tabActive !== false) ??
      targetInfos.find((target) => target.url === page.url());
    if (!tab) throw new Error('the tab is gone');
    await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  } finally {
    await session.detach();
  }
}
