import { figureText } from '../../../components/figures';
import { useLanguage, useTranslate } from '../../../components/i18n';
import { quotation, quotationHtml } from '../../../lib/export/citation';
import type { Snapshot } from '../../../lib/messaging/protocol';
import type { Annotation, Decision, Finding, Span } from '../../../lib/model';
import { type Act, attached, decide, type Patch, type ReviewItem, remark } from '../../../lib/review';
import { useSettings } from '../../../lib/shell';
import { copyRich } from '../../../lib/shell/clipboard';
import { headingOf, pathOf } from '../../../lib/shell/parts';
import { actOn, decideAll, type Edit, reopened, tagAll } from '../acts';
import { referenceOf } from '../citation';
import { clipWish } from '../clips/acts';
import type { History } from '../history';

/** What the reader can do to one item; every act goes through the history. */
export interface ItemActs {
  readonly confirm: (item: ReviewItem) => void;
  readonly dismiss: (item: ReviewItem) => void;
  readonly reopen: (item: ReviewItem) => void;
  readonly correct: (item: ReviewItem, finding: Finding) => void;
  /** Gives the annotation a passage chosen by hand. @returns false where its value must be looked at now. */
  readonly attach: (item: ReviewItem, span: Span) => boolean;
  readonly note: (item: ReviewItem, note: string) => Promise<boolean>;
  readonly tag: (item: ReviewItem, tags: string[]) => void;
  /** Gives it these of the reader's own categories. */
  readonly categorise: (item: ReviewItem, categories: string[]) => void;
  readonly remove: (item: ReviewItem) => void;
  readonly cite: (item: ReviewItem) => void;
  /** Clips the sentence, or takes a picture of it. */
  readonly clip: (item: ReviewItem, what: 'sentence' | 'picture') => void;
  /** One decision on many, one step back; those it cannot be made for are counted and left. */
  readonly decideMany: (items: readonly ReviewItem[], decision: 'confirmed' | 'dismissed') => void;
  /** Turns the tags they have in common into these. */
  readonly tagMany: (items: readonly ReviewItem[], tags: readonly string[]) => void;
}

export function useActs(snapshot: Snapshot, history: History): ItemActs {
  const t = useTranslate();
  const language = useLanguage();
  const { creator } = useSettings().settings;
  const now = (): Act => actOn(snapshot, creator);

  const nameOf = ({ finding, annotation }: ReviewItem): string => {
    const name =
      finding?.type === 'metric'
        ? `${finding.indicator} ${figureText(finding, language)}`
        : (finding?.text ?? annotation?.anchor.quote.exact ?? '');
    return [...name].length > 24 ? `${[...name].slice(0, 24).join('')}…` : name;
  };
  const put = (item: ReviewItem, after: Annotation | null, message: string, quiet = false): Promise<boolean> =>
    history.apply({ edits: [{ before: item.annotation, after }], message }, quiet);

  const putMany = (edits: readonly Edit[], message: string): void => {
    if (edits.length > 0) void history.apply({ edits, message });
    else history.say(t('panel.did.nothing'));
  };

  const judge = (item: ReviewItem, decision: Decision, patch: Patch | null = null): void => {
    const after = decide(item, decision, patch, now());
    if (after) void put(item, after, t(`panel.did.${decision}`, { name: nameOf(item) }));
  };

  return {
    confirm: (item) => judge(item, 'confirmed'),
    dismiss: (item) => judge(item, 'dismissed'),
    correct: (item, finding) => judge(item, 'corrected', finding),
    reopen: (item) => {
      if (item.annotation)
        void put(item, reopened(item.annotation, now()), t('panel.did.reopened', { name: nameOf(item) }));
    },
    attach: (item, span) => {
      if (!item.annotation) return true;
      const { annotation, isRead } = attached(item.annotation, span, snapshot.reading.analysis, now());
      void put(item, annotation, t('panel.did.attached', { name: nameOf(item) }));
      return isRead;
    },
    decideMany: (items, decision) => {
      const edits = decideAll(items, decision, now);
      const left = items.length - edits.length;
      const done = t(`panel.did.${decision}Many`, { count: edits.length });
      putMany(edits, left === 0 ? done : `${done} ${t('panel.did.left', { count: left })}`);
    },
    tagMany: (items, tags) => putMany(tagAll(items, tags, now), t('panel.did.tagged')),
    note: (item, note) => put(item, remark(item, { note }, now()), t('panel.did.noted'), true),
    tag: (item, tags) => void put(item, remark(item, { tags }, now()), t('panel.did.tagged'), true),
    categorise: (item, categories) =>
      void put(item, remark(item, { categories }, now()), t('panel.did.categorised', { name: nameOf(item) })),
    remove: (item) => {
      if (item.annotation) void put(item, null, t('panel.did.removed', { name: nameOf(item) }));
    },
    clip: (item, what) => {
      if (!item.span) return;
      const { start, end } = item.span;
      void clipWish({ what, span: { start, end } }, history, nameOf(item), t);
    },
    cite: (item) => {
      const { reading } = snapshot;
      const quote = item.annotation?.anchor.quote.exact ?? item.finding?.text ?? '';
      const path = item.span ? pathOf(reading.analysis.sections, item.span) : [];
      const where = path
        .map((section) => headingOf(reading.article.text, section))
        .filter(Boolean)
        .join(' › ');
      const reference = referenceOf(snapshot, quote);
      void copyRich({
        plain: quotation(quote, where, reference),
        html: quotationHtml(quote, where, reference),
      }).then((done) => history.say(t(done ? 'panel.copied' : 'error.failed')));
    },
  };
}
