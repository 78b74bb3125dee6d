import { batch } from '@preact/signals';
import type { PageActions } from '@/components/page/types';
import type { Translate } from '@/lib/i18n';
import type { Annotation, Decision } from '@/lib/model';
import { type Act, attached, corrected, decide, moveEdge, type Patch, type ReviewItem, remark } from '@/lib/review';
import { momentOf, type Parts, shorten } from './parts';
import type { Manner } from './pencil';
import { proposeMetric } from './propose';

type DecisionActs = Pick<
  PageActions,
  | 'confirm'
  | 'dismiss'
  | 'correct'
  | 'edit'
  | 'writeNote'
  | 'writeTags'
  | 'categorise'
  | 'remove'
  | 'adopt'
  | 'keep'
  | 'attach'
>;

/** What the reader decides about the open mark. */
export function decisionActs({ state, surface, navigation, pencil }: Parts, t: Translate): DecisionActs {
  /** Runs with the open item and the moment; nothing where nothing is open. */
  const onOpen = (work: (item: ReviewItem, act: Act) => void): void => {
    const item = state.open.value;
    const act = momentOf(state);
    if (item && act) work(item, act);
  };
  /** The card stays with what it shows: a finding is known by its annotation once it is decided. */
  const change = (item: ReviewItem, after: Annotation | null, label: string, manner: Manner = 'aloud'): void =>
    batch(() => {
      void pencil.apply({ label, edits: [{ of: 'annotation', before: item.annotation, after }] }, manner);
      if (after !== null && state.openId.value === item.id) state.openId.value = after.id;
    });

  const conclude = (decision: Decision, patch: Patch | null): void =>
    onOpen((item, act) => {
      const after = decide(item, decision, patch, act);
      if (!after) return;
      const marks = state.marks.value;
      const next = marks[marks.findIndex(({ id }) => id === item.id) + 1]?.id ?? null;
      batch(() => {
        change(item, after, t(`page.did.${decision}`, { what: nameOf(item, after) }));
        const left = state.items.value.filter((each) => each.decision === 'pending').length;
        state.announcement.value = t('page.left', { done: t(`decision.${decision}`), n: left });
        state.mode.value = 'show';
        if (decision === 'corrected') return;
        if (next !== null) navigation.open(next);
        else if (decision === 'dismissed') navigation.close();
      });
    });
  const place = (span: { start: number; end: number }, did: 'adopted' | 'attached'): void =>
    onOpen((item, act) => {
      const analysis = state.reading.value?.analysis;
      if (!item.annotation || !analysis) return;
      const { annotation, isRead } = attached(item.annotation, span, analysis, act);
      batch(() => {
        change(item, annotation, t(`page.did.${did}`, { what: nameOf(item, annotation) }));
        if (isRead) return;
        state.mode.value = 'correct';
        state.announcement.value = t('page.did.unread');
      });
    });

  return {
    confirm: () => conclude('confirmed', null),
    dismiss: () => conclude('dismissed', null),
    correct: (finding) => conclude('corrected', finding),
    edit: {
      relabel(finding, type) {
        const reading = state.reading.value;
        if (!reading) return null;
        const figures = type === 'metric' && type !== finding.type ? proposeMetric(reading, finding) : null;
        return corrected(finding, { ...figures, type } as Patch, reading.article.text);
      },
      moveEdge: (finding, edge, by) => moveEdge(finding, edge, by, state.reading.value?.article.text ?? ''),
    },
    writeNote: (note) =>
      onOpen((item, act) => {
        if ((item.annotation?.note ?? '') === note) return;
        change(item, remark(item, { note }, act), t('page.did.noted', { what: nameOf(item) }), 'typing');
      }),
    writeTags: (tags) =>
      onOpen((item, act) =>
        change(item, remark(item, { tags: [...tags] }, act), t('page.did.tagged', { what: nameOf(item) })),
      ),
    categorise: (categories) =>
      onOpen((item, act) =>
        change(
          item,
          remark(item, { categories: [...categories] }, act),
          t('page.did.categorised', { what: nameOf(item) }),
        ),
      ),
    remove: () =>
      onOpen((item) =>
        batch(() => {
          navigation.close();
          change(item, null, t('page.did.removed', { what: nameOf(item) }));
        }),
      ),
    adopt() {
      const span = state.open.value?.span;
      if (span) place(span, 'adopted');
    },
    keep: () => navigation.close(),
    attach(span) {
      const at = span ?? surface.selected();
      if (at) place({ start: at.start, end: at.end }, 'attached');
      else pencil.say(t('page.attach.none'));
    },
  };
}

/** What a toast calls the mark: the label of a metric's row with its figure, else its words. */
function nameOf(item: ReviewItem, after: Annotation | null = item.annotation): string {
  const finding = after?.finding ?? item.finding;
  if (finding?.type === 'metric') return shorten(`${finding.indicator} ${finding.text}`);
  return shorten(finding?.text ?? item.annotation?.anchor.quote.exact ?? '');
}
