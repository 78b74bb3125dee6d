import { Button } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import { useDesk } from '../data/desk';
import { useBulk } from '../data/useBulk';
import type { Line } from '../model/lines';
import { TagPicker } from './TagPicker';
import { useCopyLines } from './useCopyLines';

/** What can be done with the chosen findings; without a choice, with all that the list shows. */
export function FindingActions({
  lines,
  chosen,
  tags,
}: {
  readonly lines: readonly Line[];
  readonly chosen: readonly Line[];
  /** Tags in use. */
  readonly tags: readonly string[];
}) {
  const t = useTranslate();
  const { openExport } = useDesk();
  const { decide } = useBulk();
  const copy = useCopyLines();
  return (
    <>
      {chosen.length > 0 && (
        <>
          <Button icon="check" onClick={() => void decide(chosen, 'confirmed')}>
            <span class="wide-only">{t('action.confirm')}</span>
          </Button>
          <Button icon="close" onClick={() => void decide(chosen, 'dismissed')}>
            <span class="wide-only">{t('action.dismiss')}</span>
          </Button>
          <TagPicker lines={chosen} known={tags} />
          <Button icon="copy" onClick={() => void copy(chosen)}>
            <span class="wide-only">{t('library.copy')}</span>
          </Button>
        </>
      )}
      <Button
        variant="primary"
        icon="download"
        disabled={lines.length === 0}
        onClick={() => openExport(chosen.length > 0 ? documentsOf(chosen) : undefined)}
      >
        <span class="wide-only">{t('library.export')}</span>
      </Button>
    </>
  );
}

const documentsOf = (lines: readonly Line[]): string[] => [...new Set(lines.map(({ documentId }) => documentId))];
