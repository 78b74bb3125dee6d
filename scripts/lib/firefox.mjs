// One Firefox with the built extension in it, driven over WebDriver BiDi.
import puppeteer from 'puppeteer-core';

/**
 * @param {{ executablePath: string, extensionDir: string, preferences?: Record<string, unknown> }} settings
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function launchFirefoxWithExtension({ executablePath, extensionDir, preferences = {} }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: preferences,
  });
  await browser.installExtension(extensionDir);
  return browser;
}
