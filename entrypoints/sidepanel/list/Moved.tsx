import { Button } from '../../../components/Button';
import { Difference } from '../../../components/Difference';
import { useTranslate } from '../../../components/i18n';
import { Quotation } from '../../../components/Quotation';
import { difference } from '../../../lib/anchoring';
import type { Span } from '../../../lib/model';
import type { ReviewItem } from '../../../lib/review';
import { excerpt } from '../../../lib/shell/quote';

interface MovedProps {
  readonly item: ReviewItem;
  readonly text: string;
  readonly onShow: (span: Span) => void;
  readonly onAttach: (span: Span) => void;
  /** Attaches it to what the reader has selected on the page. */
  readonly onAttachSelection: () => void;
}

/** What became of a passage that is not where it was, and the ways to give it a place again. Nothing moves by itself. */
export function Moved({ item, text, onShow, onAttach, onAttachSelection }: MovedProps) {
  const t = useTranslate();
  const { outcome, annotation } = item;
  const quoted = annotation?.anchor.quote.exact ?? '';
  if (outcome.status === 'changed')
    return (
      <div class="moved">
        <p class="moved-text" lang="zh-CN">
          <Difference pieces={difference(outcome.was, outcome.now)} />
        </p>
        <div class="finding-actions">
          <Button size="row" onClick={() => onAttach(outcome.span)}>
            {t('panel.adopt')}
          </Button>
          <Button size="row" variant="ghost" onClick={() => onShow(outcome.span)}>
            {t('panel.show')}
          </Button>
        </div>
        <p class="caption text-3">{t('panel.changedHint')}</p>
      </div>
    );
  if (outcome.status === 'ambiguous')
    return (
      <div class="moved">
        <p class="caption text-2">{t('panel.ambiguousHint', { count: outcome.candidates.length })}</p>
        <ol class="candidates">
          {outcome.candidates.map((span) => (
            <li key={span.start}>
              <button type="button" class="candidate" onClick={() => onShow(span)}>
                <Quotation {...excerpt(text, span, 12)} kind={item.kind} />
              </button>
              <Button size="row" onClick={() => onAttach(span)}>
                {t('panel.attachHere')}
              </Button>
            </li>
          ))}
        </ol>
      </div>
    );
  if (outcome.status === 'orphan')
    return (
      <div class="moved">
        <p class="moved-text" lang="zh-CN">
          {quoted}
        </p>
        <div class="finding-actions">
          <Button size="row" onClick={onAttachSelection}>
            {t('panel.attachSelection')}
          </Button>
        </div>
        <p class="caption text-3">{t('panel.orphanHint')}</p>
      </div>
    );
  return null;
}
