import type { Finding } from '../../lib/model';
import { IconButton } from '../Button';
import { useTranslate } from '../i18n';

export interface BoundaryProps {
  readonly finding: Finding;
  readonly onMove: (edge: 'start' | 'end', by: 1 | -1) => void;
}

/** The marked words with a pair of buttons at either end: one character further out or in. */
export function Boundary({ finding, onMove }: BoundaryProps) {
  const t = useTranslate();
  return (
    <fieldset class="finding-form-wide boundary">
      <legend>{t('form.boundary')}</legend>
      <p lang="zh-CN">
        <span class={`mark mark-${finding.type}`}>{finding.text}</span>
      </p>
      <span class="row">
        <span class="text-3 caption">{t('form.start')}</span>
        <IconButton icon="left" label={t('form.start.out')} onClick={() => onMove('start', -1)} />
        <IconButton icon="right" label={t('form.start.in')} onClick={() => onMove('start', 1)} />
        <span class="grow" />
        <span class="text-3 caption">{t('form.end')}</span>
        <IconButton icon="left" label={t('form.end.in')} onClick={() => onMove('end', -1)} />
        <IconButton icon="right" label={t('form.end.out')} onClick={() => onMove('end', 1)} />
      </span>
    </fieldset>
  );
}
