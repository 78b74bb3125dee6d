import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FindingForm } from '../../../components/correction/FindingForm';
import { EmptyState } from '../../../components/EmptyState';
import { useTranslate } from '../../../components/i18n';
import { Markdown } from '../../../components/Markdown';
import { SectionHead } from '../../../components/SectionHead';
import type { Snapshot } from '../../../lib/messaging/protocol';
import { sendToTab } from '../../../lib/messaging/tabs';
import type { Viewport } from '../../../lib/messaging/viewport';
import { MARK_KINDS, type Span } from '../../../lib/model';
import { editOf, type ReviewItem } from '../../../lib/review';
import { furtherPageAt } from '../../../lib/review/pages';
import type { History } from '../history';
import { type Act, Actions } from './Actions';
import { BulkBar } from './BulkBar';
import { CategoryField } from './CategoryField';
import { NONE_CHOSEN, rangeOf, switched } from './chosen';
import { Filters, withKind } from './Filters';
import { Moved } from './Moved';
import { NoteForm } from './NoteForm';
import { itemAt, keysInView, rowKey, stepFrom } from './place';
import { Row } from './Row';
import { countItems, type Filter, filterItems, groupByPart, NO_FILTER } from './rows';
import { TagForm } from './TagForm';
import { useActs } from './useActs';

interface FindingListProps {
  readonly snapshot: Snapshot;
  readonly tabId: number;
  readonly items: readonly ReviewItem[];
  /** What a check says of an item where it asks for a look. */
  readonly attentionOf: (item: ReviewItem) => string | null;
  readonly viewport: Viewport | null;
  readonly history: History;
}

type Editing = 'correct' | 'note' | 'tag' | null;
const KEY_ACTS: Record<string, Act> = {
  y: 'confirm',
  e: 'correct',
  x: 'dismiss',
  n: 'note',
  t: 'tag',
  c: 'cite',
  s: 'clip',
  p: 'picture',
};
const KEY_STEPS: Record<string, 1 | -1> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

/** Findings and annotations in reading order; one tab stop, the current row opens its actions in place. */
export function FindingList({ snapshot, tabId, items, attentionOf, viewport, history }: FindingListProps) {
  const t = useTranslate();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [searching, setSearching] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const [editing, setEditing] = useState<Editing>(null);
  const [chosen, setChosen] = useState(NONE_CHOSEN);
  const list = useRef<HTMLDivElement>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const acts = useActs(snapshot, history);
  const { text } = snapshot.reading.article;
  const { further } = snapshot;

  const asks = useCallback(
    (item: ReviewItem) => item.decision !== 'dismissed' && attentionOf(item) !== null,
    [attentionOf],
  );
  const counts = useMemo(() => countItems(items, asks), [items, asks]);
  const shown = useMemo(() => filterItems(items, filter, asks), [items, filter, asks]);
  const groups = useMemo(() => groupByPart(shown, text, snapshot.reading.analysis), [shown, text, snapshot]);
  const ordered = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  const keys = useMemo(() => ordered.map(rowKey), [ordered]);
  const inView = useMemo(() => keysInView(ordered, viewport), [ordered, viewport]);
  const knownTags = useMemo(() => [...new Set(items.flatMap(({ annotation }) => annotation?.tags ?? []))], [items]);
  // What a filter hides is not acted upon.
  const many = useMemo(() => ordered.filter((item) => chosen.has(rowKey(item))), [ordered, chosen]);
  const stop = current !== null && keys.includes(current) ? current : keys[0];

  const show = (item: ReviewItem): void => {
    if (item.span) void sendToTab(tabId, 'reader/focus', { start: item.span.start, end: item.span.end });
  };
  const goTo = (key: string | null, focus: boolean): void => {
    const item = ordered.find((each) => rowKey(each) === key);
    if (key === null || !item) return;
    setCurrent(key);
    if (key !== current) setEditing(null);
    if (focus) requestAnimationFrame(() => buttons.current.get(key)?.focus());
    show(item);
  };
  // A row reached by Tab is where the keys start, though nothing is open yet.
  const step = (by: 1 | -1, focus: boolean): void =>
    goTo(stepFrom(keys, current ?? (focus ? (stop ?? null) : null), by), focus);

  const select = (key: string, event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey) setChosen(switched(chosen, key, current));
    else if (event.shiftKey) setChosen(rangeOf(keys, current ?? stop ?? null, key));
    else {
      setChosen(NONE_CHOSEN);
      goTo(key, false);
    }
  };
  /** Shift with an arrow: the choice reaches from the current row to the one that has the focus then. */
  const extend = (by: 1 | -1): void => {
    const focused = keys.find((key) => buttons.current.get(key) === document.activeElement) ?? stop ?? null;
    const key = stepFrom(keys, focused, by);
    if (key === null) return;
    setCurrent(current ?? focused);
    setChosen(rangeOf(keys, current ?? focused, key));
    buttons.current.get(key)?.focus();
  };

  // The page leads: a mark clicked there becomes current; while it scrolls, the list keeps up unless it is in use itself.
  useEffect(() => {
    if (viewport === null) return;
    const busy = list.current?.matches(':hover, :focus-within') ?? false;
    if (viewport.kind === 'focused') {
      const item = itemAt(ordered, viewport);
      if (!item || rowKey(item) === current) return;
      setCurrent(rowKey(item));
      setEditing(null);
      buttons.current.get(rowKey(item))?.closest('li')?.scrollIntoView({ block: 'nearest' });
    } else if (!busy) {
      const [first] = inView;
      if (first !== undefined) buttons.current.get(first)?.closest('li')?.scrollIntoView({ block: 'nearest' });
    }
  }, [viewport]);

  const actOnMany = (name: Act | undefined): void => {
    if (name === 'confirm') acts.decideMany(many, 'confirmed');
    else if (name === 'dismiss') acts.decideMany(many, 'dismissed');
  };
  const act = (item: ReviewItem, name: Act): void => {
    const next = stepFrom(keys, rowKey(item), 1);
    const onward = (): void => {
      setEditing(null);
      if (next !== rowKey(item)) goTo(next, true);
    };
    if (name === 'correct' || name === 'note' || name === 'tag') setEditing(editing === name ? null : name);
    else if (name === 'confirm' && item.finding) {
      acts.confirm(item);
      onward();
    } else if (name === 'dismiss' && item.finding) {
      acts.dismiss(item);
      onward();
    } else if (name === 'reopen') acts.reopen(item);
    else if (name === 'cite') acts.cite(item);
    else if (name === 'clip' || name === 'picture') acts.clip(item, name === 'clip' ? 'sentence' : 'picture');
    else if (name === 'remove' || (name === 'dismiss' && !item.finding)) acts.remove(item);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.isComposing || target.closest('input, textarea, select')) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') setChosen(new Set(keys));
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.shiftKey && event.key.startsWith('Arrow') && event.key in KEY_STEPS)
      extend(KEY_STEPS[event.key] ?? 1);
    else if (event.key === 'Escape' && many.length > 0) setChosen(NONE_CHOSEN);
    else if (many.length > 0 && event.key.toLowerCase() in KEY_ACTS) actOnMany(KEY_ACTS[event.key.toLowerCase()]);
    else if (event.key in KEY_STEPS) step(KEY_STEPS[event.key] ?? 1, true);
    else if (event.key === 'Home') goTo(keys[0] ?? null, true);
    else if (event.key === 'End') goTo(keys.at(-1) ?? null, true);
    else if (event.key === '/') setSearching(true);
    else if (/^[1-4]$/.test(event.key)) {
      const kind = MARK_KINDS[Number(event.key) - 1];
      if (kind) setFilter({ ...filter, kinds: withKind(filter.kinds, kind) });
    } else if (event.key === 'Escape' && editing) {
      setEditing(null);
      if (current) buttons.current.get(current)?.focus();
    } else {
      const item = ordered.find((each) => rowKey(each) === stop);
      if (!item) return;
      const name = KEY_ACTS[event.key.toLowerCase()];
      if (name) act(item, name);
      else if (event.key.toLowerCase() === 'g') show(item);
      else return;
    }
    event.preventDefault();
  };

  const attach = (item: ReviewItem, span: Span): void => {
    if (!acts.attach(item, span)) setEditing('correct');
  };
  const attachSelection = async (item: ReviewItem): Promise<void> => {
    const selected = await sendToTab(tabId, 'reader/selection', undefined);
    if (!selected.ok) history.say(t(`error.${selected.error.code}`));
    else if (selected.value.span === null) history.say(t('panel.selectFirst'));
    else attach(item, selected.value.span);
  };

  const closeEditing = (item: ReviewItem): void => {
    setEditing(null);
    requestAnimationFrame(() => buttons.current.get(rowKey(item))?.focus());
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the rows
    <div class="panel-view" onKeyDown={onKeyDown}>
      <Filters
        filter={filter}
        counts={counts}
        searching={searching}
        onFilter={(patch) => setFilter({ ...filter, ...patch })}
        onSearching={setSearching}
        onStep={(by) => step(by, false)}
      />
      <div class="panel-scroll findings" ref={list}>
        {items.length === 0 && <EmptyState icon="list" title={t('panel.noFindings')} />}
        {items.length > 0 && shown.length === 0 && (
          <EmptyState icon="filter" title={t('panel.noMatch')}>
            <button type="button" class="link-btn" onClick={() => setFilter(NO_FILTER)}>
              {t('panel.clearFilters')}
            </button>
          </EmptyState>
        )}
        {groups.map((group) => (
          <section key={group.key} aria-label={group.headings?.join(' › ') || t('panel.beginning')}>
            {group.headings?.length !== 0 && <SectionHead path={group.headings ?? [t('panel.placeless')]} />}
            <ul>
              {group.items.map((item) => {
                const key = rowKey(item);
                const page = item.span && furtherPageAt(further, item.span.start);
                return (
                  <Row
                    key={key}
                    item={item}
                    text={text}
                    page={page?.number ?? null}
                    attention={attentionOf(item)}
                    current={key === current && many.length === 0}
                    chosen={many.length === 0 ? null : chosen.has(key)}
                    tabIndex={key === stop ? 0 : -1}
                    onSelect={(event) => select(key, event)}
                    mainRef={(button) => {
                      if (button) buttons.current.set(key, button);
                      else buttons.current.delete(key);
                    }}
                  >
                    <Moved
                      item={item}
                      text={text}
                      onShow={(span) => void sendToTab(tabId, 'reader/focus', span)}
                      onAttach={(span) => attach(item, span)}
                      onAttachSelection={() => void attachSelection(item)}
                    />
                    {page && (
                      <a class="link-btn" href={page.url} target="_blank" rel="noreferrer">
                        {t('page.further.open', { number: page.number })}
                      </a>
                    )}
                    {item.annotation?.note && editing !== 'note' && <Markdown text={item.annotation.note} />}
                    <Actions item={item} editing={editing} onAct={(name) => act(item, name)} />
                    {editing === 'correct' && item.finding && (
                      <FindingForm
                        focused
                        finding={item.finding}
                        edit={editOf(text)}
                        onSave={(finding) => {
                          acts.correct(item, finding);
                          closeEditing(item);
                        }}
                        onCancel={() => closeEditing(item)}
                      />
                    )}
                    {editing === 'note' && (
                      <NoteForm
                        note={item.annotation?.note ?? ''}
                        onSave={(note) => acts.note(item, note)}
                        onClose={() => closeEditing(item)}
                      />
                    )}
                    {editing === 'tag' && (
                      <>
                        <CategoryField
                          chosen={item.annotation?.categories ?? []}
                          onChange={(categories) => acts.categorise(item, categories)}
                        />
                        <TagForm
                          tags={item.annotation?.tags ?? []}
                          known={knownTags}
                          onTags={(tags) => acts.tag(item, tags)}
                          onClose={() => closeEditing(item)}
                        />
                      </>
                    )}
                  </Row>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      {many.length > 0 && (
        <BulkBar items={many} acts={acts} knownTags={knownTags} onClose={() => setChosen(NONE_CHOSEN)} />
      )}
    </div>
  );
}
