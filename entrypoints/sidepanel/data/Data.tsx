import { Button } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import type { CheckResult } from '../../../lib/checks';
import type { Snapshot } from '../../../lib/messaging/protocol';
import { sendToTab } from '../../../lib/messaging/tabs';
import { documentId } from '../../../lib/model';
import { copyRich } from '../../../lib/shell/clipboard';
import { openPage } from '../../../lib/shell/places';
import { escapeHtml } from '../../../lib/text/escape';
import { referenceOf } from '../citation';
import type { History } from '../history';
import { Checks } from './Checks';
import { Collections } from './Collections';
import { Identity } from './Identity';
import { Revision } from './Revision';

interface DataProps {
  readonly snapshot: Snapshot;
  readonly tabId: number;
  readonly checks: readonly CheckResult[];
  readonly history: History;
}

/** What the report is, where each datum comes from, and how to cite it. */
export function Data({ snapshot, tabId, checks, history }: DataProps) {
  const t = useTranslate();
  const source = referenceOf(snapshot);
  const copy = (): void =>
    void copyRich({ plain: source, html: `<p>${escapeHtml(source)}</p>` }).then((done) =>
      history.say(t(done ? 'panel.copied' : 'error.failed')),
    );
  return (
    <>
      <div class="panel-scroll">
        <Identity snapshot={snapshot} />
        <Collections snapshot={snapshot} history={history} />
        <Checks results={checks} onShow={(span) => void sendToTab(tabId, 'reader/focus', span)} />
        <Revision snapshot={snapshot} />
        <section class="group" aria-labelledby="citation-head">
          <div class="group-head">
            <h2 id="citation-head">{t('panel.citation')}</h2>
            <span>GB/T 7714—2015</span>
          </div>
          <p class="citation" lang="zh-CN">
            {source}
          </p>
        </section>
      </div>
      <div class="panel-foot">
        <Button size="small" icon="quote" onClick={copy}>
          {t('panel.copyCitation')}
        </Button>
        <span class="grow" />
        <Button
          size="small"
          variant="ghost"
          icon="open"
          onClick={() => void openPage(`library.html#/reports/${encodeURIComponent(documentId(snapshot.url))}`)}
        >
          {t('panel.openInLibrary')}
        </Button>
      </div>
    </>
  );
}
