import type { UnlistedScriptDefinition } from 'wxt';
import { tell } from '@/lib/messaging/tell';
import { opensLikeReport, readGateSignals } from '@/lib/page/gate-signals';
import { lookAgain } from '@/lib/page/look-again';
import { detectPage } from '@/lib/reports/gate';

/**
 * The gate: the one script that runs on every portal page by itself. It reads titles, meta tags and headings, and how the text
 * opens where those are silent, asks whether the page might be a report, and only then speaks up. On all other pages it leaves
 * nothing behind. Every byte is paid for by every portal page: a plain value, without the helper that would make one.
 */
const gate: UnlistedScriptDefinition = {
  main() {
    let told = '';
    lookAgain(document, () => {
      const detection = detectPage(readGateSignals(document), () => opensLikeReport(document));
      if (detection.isReport && told !== document.URL) {
        told = document.URL;
        tell('gate/detected', detection);
      }
      return detection.isReport;
    });
  },
};
export default gate;
