import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Detection, DetectionSchema, type Failure, fail, type MarkLook, ok, type Result } from '../../lib/model';
import { markRules } from './mark-rules';

/** The reader as the build names it; typed loosely, since the generated list of files knows only what has been built. */
const READER = '/reader.js' as never;
const LOOK = '/look.js' as never;
/** Rules for the marks: `::highlight` must be document CSS. Frames too, where a report stands in one. */
const MARKS = '/assets/marks.css' as never;

/** @returns why a script could not be put into a page, by the wordings Chrome and Firefox use. */
export function injectionFailure(message: string): { readonly ok: false; readonly error: Failure } {
  if (
    /cannot access a .*url|cannot be scripted|extensions gallery|error page|no tab with id|invalid tab/i.test(message)
  ) {
    return fail('not-readable', message);
  }
  if (/cannot access contents|missing host permission|must request permission|permission/i.test(message)) {
    return fail('permission-missing', message);
  }
  return fail('failed', message);
}

/**
 * Puts the reader into a tab's top frame. The reader itself sees to it that a second injection does no harm.
 * @param instance the document that is meant, where the browser names it: one that has come meanwhile is left alone
 * @returns `permission-missing` where neither the site is granted nor the reader clicked there (activeTab)
 */
export async function injectReader(tabId: number, look: MarkLook, instance?: string): Promise<Result<undefined>> {
  const page = instance === undefined ? { tabId } : { tabId, documentIds: [instance] };
  try {
    // All at once: each rule that comes on its own makes the browser style the whole page anew.
    await Promise.all([
      browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: [MARKS] }),
      browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: markRules(look) }),
      browser.scripting.executeScript({ target: page, files: [READER] }),
    ]);
    return ok(undefined);
  } catch (error) {
    return injectionFailure(error instanceof Error ? error.message : String(error));
  }
}

/** @returns what the gate makes of a tab's page, asked once; null where the page may not be looked at. */
export async function lookAt(tabId: number): Promise<Detection | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [LOOK] });
    const detection = v.safeParse(DetectionSchema, answer?.result);
    return detection.success ? detection.output : null;
  } catch {
    return null;
  }
}

/** Draws a tab's marks in another way. A page left meanwhile, or no longer granted, is no error. */
export async function restyle(tabId: number, before: MarkLook, look: MarkLook): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, css: markRules(look) }).catch(() => undefined);
  await browser.scripting.removeCSS({ target, css: markRules(before) }).catch(() => undefined);
}
