import { browser } from 'wxt/browser';
import type { Translate } from '../../lib/i18n';
import type { TabState } from '../../lib/messaging/protocol';

/** The accent of assets/styles/tokens.css and white on it; the toolbar cannot read style sheets. */
const BACKGROUND = '#2c4a6e';
const TEXT = '#ffffff';

/** @returns what the badge says of a tab: the number of findings, `…` while reading, `!` after a failure, else nothing. */
export function badgeText(state: TabState): string {
  if (state.status === 'reading') return '…';
  if (state.status === 'failed') return '!';
  if (state.status !== 'read' || state.counts === null) return '';
  const { metric, commitment, shortcoming } = state.counts;
  const total = metric + commitment + shortcoming;
  return total > 999 ? '999+' : `${total}`;
}

/** @returns the toolbar button's title for a tab. */
export function actionTitle(state: TabState, t: Translate): string {
  if (state.status === 'read' && state.counts !== null) return t('action.title.read', state.counts);
  if (state.status === 'reading') return t('action.title.reading');
  if (state.status === 'failed') return t('action.title.failed');
  return t(state.detection?.isReport === true ? 'action.title.report' : 'action.title');
}

/** Shows a tab's state at the toolbar button; a tab that is gone meanwhile is no error. */
export async function showBadge(tabId: number, state: TabState, t: Translate): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badgeText(state) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    browser.action.setBadgeTextColor({ tabId, color: TEXT }),
    browser.action.setTitle({ tabId, title: actionTitle(state, t) }),
  ]);
}
