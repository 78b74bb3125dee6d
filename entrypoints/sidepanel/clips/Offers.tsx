import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import { Tag } from '../../../components/Tag';
import type { Material, Snapshot } from '../../../lib/messaging/protocol';
import { sendToTab } from '../../../lib/messaging/tabs';

interface OffersProps {
  readonly tabId: number;
  readonly snapshot: Snapshot;
  readonly onClip: (key: string, words: string) => void;
}

/** Tables and figures of the page, each with the button that clips it: the way to them without a mouse. */
export function Offers({ tabId, snapshot, onClip }: OffersProps) {
  const t = useTranslate();
  const [materials, setMaterials] = useState<readonly Material[]>([]);
  useEffect(() => {
    let current = true;
    void sendToTab(tabId, 'reader/materials', undefined).then((result) => {
      if (current && result.ok) setMaterials(result.value);
    });
    return () => {
      current = false;
    };
  }, [tabId, snapshot]);
  if (materials.length === 0) return null;
  return (
    <section class="group" aria-labelledby="offers-head">
      <div class="group-head">
        <h2 id="offers-head">{t('panel.clips.onPage')}</h2>
        <span class="num">{materials.length}</span>
      </div>
      <ul class="clip-offers">
        {materials.map(({ key, kind, label }) => {
          const words = label || t('clip.noCaption');
          return (
            <li key={key} class="row">
              <Tag icon={kind === 'table' ? 'table' : 'chart'}>{t(`clip.${kind}`)}</Tag>
              <span class="grow clip" lang="zh-CN" title={words}>
                {words}
              </span>
              <Button size="row" aria-label={t('panel.clip.this', { what: words })} onClick={() => onClip(key, words)}>
                {t('panel.clip')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
