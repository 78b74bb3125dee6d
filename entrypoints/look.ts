import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { opensLikeReport, readGateSignals } from '@/lib/page/gate-signals';
import { detectPage } from '@/lib/reports/gate';

/**
 * What the gate makes of the page, as the script's result: asked when the popup opens on a page of which nothing is known.
 * Looks once and leaves nothing behind.
 */
export default defineUnlistedScript(() => detectPage(readGateSignals(document), () => opensLikeReport(document)));
