import { useState } from 'preact/hooks';
import { Button, IconButton } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import type { ReviewItem } from '../../../lib/review';
import { commonTags } from '../acts';
import { TagForm } from './TagForm';
import type { ItemActs } from './useActs';

interface BulkBarProps {
  readonly items: readonly ReviewItem[];
  readonly acts: ItemActs;
  readonly knownTags: readonly string[];
  readonly onClose: () => void;
}

/** What can be done with the chosen rows at once; each is one step back. */
export function BulkBar({ items, acts, knownTags, onClose }: BulkBarProps) {
  const t = useTranslate();
  const [tagging, setTagging] = useState(false);
  const words = t('panel.chosen', { count: items.length });
  return (
    <section class="panel-foot panel-bulk" aria-label={words}>
      <IconButton icon="close" label={t('panel.chooseNone')} aria-keyshortcuts="Escape" onClick={onClose} />
      <b class="num grow" role="status">
        {words}
      </b>
      <Button size="small" onClick={() => acts.decideMany(items, 'confirmed')}>
        {t('action.confirm')}
      </Button>
      <Button size="small" onClick={() => acts.decideMany(items, 'dismissed')}>
        {t('action.dismiss')}
      </Button>
      <Button size="small" icon="tag" aria-expanded={tagging} onClick={() => setTagging(!tagging)}>
        {t('panel.addTag')}
      </Button>
      {tagging && (
        <TagForm
          tags={commonTags(items)}
          known={knownTags}
          onTags={(tags) => acts.tagMany(items, tags)}
          onClose={() => setTagging(false)}
        />
      )}
    </section>
  );
}
