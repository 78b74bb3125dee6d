import { launchWithExtension } from '../../scripts/lib/browser.mjs';

type Launch = Parameters<typeof launchWithExtension>[0];

const made = (variable: string): string => {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: build-once.ts has not run`);
  return value;
};

/** @returns the folder of the built extension; nobody writes there while tests run. */
export const builtExtension = (browser: 'chrome' | 'firefox'): string =>
  made(browser === 'chrome' ? 'MINGJIAN_EXTENSION' : 'MINGJIAN_EXTENSION_FIREFOX');

/** @returns the Chromium of the tests. */
export const chromiumPath = (): string => made('MINGJIAN_CHROMIUM');

/** A Chromium of its own with the built extension, or another one, in it. */
export const launchExtension = (settings: Partial<Launch> = {}): ReturnType<typeof launchWithExtension> =>
  launchWithExtension({ executablePath: chromiumPath(), extensionDir: builtExtension('chrome'), ...settings });
