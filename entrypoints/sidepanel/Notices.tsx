import { useTranslate } from '../../components/i18n';
import { Icon } from '../../components/icons';
import type { Snapshot } from '../../lib/messaging/protocol';
import { hasStrangeGlyphs } from '../../lib/text/glyphs';

interface NoticesProps {
  readonly snapshot: Snapshot;
  readonly onRevision: () => void;
}

/** What the reader has to know before trusting what follows. */
export function Notices({ snapshot, onRevision }: NoticesProps) {
  const t = useTranslate();
  const { article, analysis } = snapshot.reading;
  const { diagnostics } = analysis;
  const details = (): void =>
    void navigator.clipboard.writeText(diagnostics.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));
  const notices = [
    article.missing && t(`panel.incomplete.${article.missing}`),
    hasStrangeGlyphs(article.text) && t('page.notice.glyphs'),
    snapshot.drawn && t('page.notice.drawn'),
    analysis.report.unreliableCopy && t('panel.unreliableCopy'),
    !snapshot.canPaint && t('panel.cannotPaint'),
  ].filter((words) => typeof words === 'string');
  if (notices.length === 0 && diagnostics.length === 0 && !snapshot.revised) return null;
  return (
    <div class="panel-notices">
      {snapshot.revised && (
        <p class="notice">
          <Icon name="changed" />
          <span>
            {t('page.notice.revised')}{' '}
            <button type="button" class="link-btn" onClick={onRevision}>
              {t('page.notice.show')}
            </button>
          </span>
        </p>
      )}
      {notices.map((words) => (
        <p key={words} class="notice">
          <Icon name="warning" />
          {words}
        </p>
      ))}
      {diagnostics.length > 0 && (
        <p class="notice">
          <Icon name="warning" />
          <span>
            {t('panel.diagnostics', { count: diagnostics.length })}{' '}
            <button type="button" class="link-btn" onClick={details}>
              {t('panel.copyDetails')}
            </button>
          </span>
        </p>
      )}
    </div>
  );
}
