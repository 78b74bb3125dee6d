import { buildExtension, ensureChromium } from '../../scripts/lib/setup.mjs';

/**
 * What every file needs, made before any of them runs: a build that a browser has loaded must not be written again under it,
 * for its scripts are read from disk at every injection.
 */
export default async function setup(): Promise<void> {
  process.env.MINGJIAN_CHROMIUM ??= await ensureChromium();
  process.env.MINGJIAN_EXTENSION ??= buildExtension('chrome');
  process.env.MINGJIAN_EXTENSION_FIREFOX ??= buildExtension('firefox');
}
