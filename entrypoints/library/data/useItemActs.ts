import { useTranslate } from '../../../components/i18n';
import type { Annotation, Bundle, Finding } from '../../../lib/model';
import { type Act, decide, type Remark, type ReviewItem, remark } from '../../../lib/review';
import { useSettings } from '../../../lib/shell';
import { putAnnotation } from '../model/commands';
import { useActs } from './useActs';

export interface ItemActs {
  /** @returns the item's id from now on; null where there was nothing to do */
  readonly correct: (item: ReviewItem, finding: Finding) => string | null;
  readonly remark: (item: ReviewItem, said: Remark) => string;
}

const nameOf = ({ finding, annotation }: ReviewItem): string =>
  (finding?.text ?? annotation?.anchor.quote.exact ?? '').slice(0, 24);

/** @returns what can be done with one item of a report, each a step that can be taken back. */
export function useItemActs({ document }: Bundle): ItemActs {
  const t = useTranslate();
  const { run } = useActs();
  const { creator } = useSettings().settings;
  const now = (): Act => ({
    ...{ documentId: document.id, text: document.article.text, textHash: document.textHash, creator },
    ...{ now: new Date().toISOString(), id: crypto.randomUUID() },
  });
  const put = (from: Annotation | null, to: Annotation, label: string): string => {
    void run(label, [putAnnotation(from, to)]);
    return to.id;
  };
  return {
    correct: (item, finding) => {
      const after = decide(item, 'corrected', finding, now());
      return after && put(item.annotation, after, t('library.did.corrected', { name: nameOf(item) }));
    },
    remark: (item, said) =>
      put(item.annotation, remark(item, said, now()), t('library.remarked', { name: nameOf(item) })),
  };
}
