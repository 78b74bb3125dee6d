import { browser } from 'wxt/browser';
import type { Translate } from '../../lib/i18n';
import { SELECTION_VERBS, type SelectionVerb } from '../../lib/messaging/protocol';

/** What a click in the context menu asks for. */
export type MenuChoice =
  | { readonly act: 'read' }
  | { readonly act: 'library' }
  /** Keeps the whole report; clips the figure clicked on. */
  | { readonly act: 'report' }
  | { readonly act: 'figure' }
  | { readonly act: 'mark'; readonly as: SelectionVerb };

const PAGES = ['http://*/*', 'https://*/*'];

/** @returns the choice an item's id stands for, null for none of ours. */
export function choiceOf(id: string | number): MenuChoice | null {
  const plain = (['read', 'library', 'report', 'figure'] as const).find((act) => act === id);
  if (plain !== undefined) return { act: plain };
  const as = SELECTION_VERBS.find((verb) => id === `mark.${verb}`);
  return as === undefined ? null : { act: 'mark', as };
}

/** Makes the context menu anew, in the reader's language. */
export async function createMenus(t: Translate): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'read',
    title: t('menu.read'),
    contexts: ['page', 'frame'],
    documentUrlPatterns: PAGES,
  });
  browser.contextMenus.create({
    id: 'report',
    title: t('menu.report'),
    contexts: ['page', 'frame'],
    documentUrlPatterns: PAGES,
  });
  browser.contextMenus.create({
    id: 'figure',
    title: t('menu.figure'),
    contexts: ['image'],
    documentUrlPatterns: PAGES,
  });
  browser.contextMenus.create({ id: 'library', title: t('menu.library'), contexts: ['action'] });
  browser.contextMenus.create({
    id: 'mark',
    title: t('menu.mark'),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  });
  for (const verb of SELECTION_VERBS) {
    browser.contextMenus.create({
      id: `mark.${verb}`,
      parentId: 'mark',
      title: t(`menu.mark.${verb}`),
      contexts: ['selection'],
      documentUrlPatterns: PAGES,
    });
  }
}
