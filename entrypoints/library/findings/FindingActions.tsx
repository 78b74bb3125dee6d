import { Button } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import { useDesk } from '../data/desk';
import { useDecide } from '../data/useDecide';
import type { Line } from '../model/lines';
import { useCopyLines } from './useCopyLines';

/** What can be done with the chosen findings; without a choice, with all that the list shows. */
export function FindingActions({
  lines,
  chosen,
}: {
  readonly lines: readonly Line[];
  readonly chosen: readonly Line[];
}) {
  const t = useTranslate();
  const { openExport } = useDesk();
  const decide = useDecide();
  const copy = useCopyLines();
  const documents = [...new Set(lines.map(({ documentId }) => documentId))];
  return (
    <>
      {chosen.length > 0 && (
        <>
          <Button icon="check" onClick={() => void decide(chosen, 'confirmed')}>
            {t('action.confirm')}
          </Button>
          <Button icon="close" onClick={() => void decide(chosen, 'dismissed')}>
            {t('action.dismiss')}
          </Button>
          <Button icon="copy" onClick={() => void copy(chosen)}>
            {t('library.copy')}
          </Button>
        </>
      )}
      <Button
        variant="primary"
        icon="download"
        disabled={documents.length === 0}
        onClick={() => openExport(chosen.length > 0 ? documents : undefined)}
      >
        {t('library.export')}
      </Button>
    </>
  );
}
