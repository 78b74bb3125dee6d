import { Button, IconButton } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import { useDesk } from '../data/desk';
import { useActs } from '../data/useActs';
import { removedReports } from '../model/commands';
import { NOTHING_SELECTED } from '../model/selection';
import { CollectionPicker } from './CollectionPicker';

/** What can be done with the chosen reports. */
export function BulkBar() {
  const t = useTranslate();
  const { selection, setSelection, openExport } = useDesk();
  const { run } = useActs();
  const ids = [...selection.ids];
  return (
    <section class="filters bulk" aria-label={t('library.chosen', { count: ids.length })}>
      <IconButton icon="close" label={t('library.chooseNone')} onClick={() => setSelection(NOTHING_SELECTED)} />
      <b class="num nowrap">{t('library.chosen', { count: ids.length })}</b>
      <CollectionPicker ids={ids} look="chip" />
      <Button size="small" icon="download" onClick={() => openExport(ids)}>
        {t('library.export')}
      </Button>
      <Button
        size="small"
        variant="danger"
        onClick={() => void run(t('library.deleted', { count: ids.length }), removedReports(ids))}
      >
        {t('library.delete')}
      </Button>
    </section>
  );
}
