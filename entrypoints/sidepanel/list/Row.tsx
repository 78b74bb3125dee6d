import type { ComponentChildren, Ref } from 'preact';
import { ChangeHeads, Difference } from '../../../components/Difference';
import { FindingRow, type RowState } from '../../../components/FindingRow';
import { figureText } from '../../../components/figures';
import { useLanguage, useTranslate } from '../../../components/i18n';
import { plainMarkdown } from '../../../components/Markdown';
import { Quotation } from '../../../components/Quotation';
import { Tag } from '../../../components/Tag';
import { changeOf } from '../../../lib/anchoring';
import type { ReviewItem } from '../../../lib/review';
import { excerpt } from '../../../lib/shell/quote';
import { isMoved } from './rows';

/** Changed figures named in a row; its open form shows the whole passage. */
const HEADS = 3;

interface RowProps {
  readonly item: ReviewItem;
  readonly text: string;
  /** Number of the further page the item stands on; null for the tab's own page. */
  readonly page: number | null;
  readonly current: boolean;
  /** Whether it is among those chosen for one act on many; null while none are. */
  readonly chosen: boolean | null;
  readonly tabIndex: 0 | -1;
  /** What a check says of this figure where it asks for a look. */
  readonly attention: string | null;
  readonly onSelect: (event: MouseEvent) => void;
  readonly mainRef: Ref<HTMLButtonElement>;
  readonly children?: ComponentChildren;
}

/** One item of the list as a row. */
export function Row({ item, text, page, attention, current, children, ...rest }: RowProps) {
  const t = useTranslate();
  const state: RowState = item.decision === 'dismissed' ? 'dismissed' : attention ? 'attention' : stateOf(item);
  const stateLabel =
    state === 'attention' ? t('panel.attention') : state === 'note' ? t('kind.note') : t(`decision.${state}`);
  const metric = item.finding?.type === 'metric' ? item.finding : null;
  return (
    <FindingRow
      {...rest}
      kind={item.kind}
      figure={metric}
      title={<Title item={item} />}
      state={state}
      stateLabel={stateLabel}
      sub={<Sub item={item} text={text} attention={attention} quoted={current && metric !== null} />}
      tags={<Tags item={item} page={page} />}
      current={current}
    >
      {children}
    </FindingRow>
  );
}

const stateOf = (item: ReviewItem): RowState => item.decision ?? (item.annotation?.note ? 'note' : 'pending');

/** Indicator of a metric; the sentence of all else; a note's own words. */
function Title({ item }: { readonly item: ReviewItem }) {
  const { finding, annotation } = item;
  const t = useTranslate();
  if (finding?.type === 'metric')
    return (
      <>
        {finding.indicator || <span class="text-3">{t('panel.noIndicator')}</span>}
        {finding.approx && <span class="text-3 caption"> {t('panel.asPrinted', { words: finding.text })}</span>}
        {finding.role === 'target' && <span class="text-3 caption"> {t('role.target')}</span>}
      </>
    );
  if (item.kind === 'note') return <>{plainMarkdown(annotation?.note ?? '') || annotation?.anchor.quote.exact}</>;
  return <>{finding?.text ?? annotation?.anchor.quote.exact}</>;
}

interface SubProps {
  readonly item: ReviewItem;
  readonly text: string;
  readonly attention: string | null;
  readonly quoted: boolean;
}

/** What stands below the title: was → now first, then what a check says, then the passage, then a note. */
function Sub({ item, text, attention, quoted }: SubProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { outcome, annotation, finding } = item;
  const lines = [];
  if (outcome.status === 'changed') {
    // Of a figure the record itself gives way; of a sentence, its figures first.
    const { heads, pieces } =
      finding?.type === 'metric'
        ? { heads: [{ was: figureText(finding, language), now: outcome.now }], pieces: [] }
        : changeOf(outcome.was, outcome.now);
    lines.push(
      heads.length > 0 ? (
        <ChangeHeads key="changed" heads={heads.slice(0, HEADS)} />
      ) : (
        <span key="changed" class="was-now">
          <Difference pieces={pieces} />
        </span>
      ),
    );
  }
  if (attention)
    lines.push(
      <span key="attention" class="finding-attention">
        <strong>{t('panel.attention')}</strong> {attention}
      </span>,
    );
  if (quoted && item.span && outcome.status !== 'changed')
    lines.push(<Quotation key="quote" {...excerpt(text, item.span)} kind={item.kind} />);
  if (outcome.status === 'orphan') lines.push(<q key="orphan">{annotation?.anchor.quote.exact}</q>);
  if (item.kind !== 'note' && annotation?.note)
    lines.push(
      <span key="note" class="finding-note">
        {t('kind.note')}: {plainMarkdown(annotation.note)}
      </span>,
    );
  return lines.length === 0 ? null : lines;
}

/** Deadline, target, kind of shortcoming, the reader's tags, and where the passage went. */
function Tags({ item, page }: Pick<RowProps, 'item' | 'page'>) {
  const t = useTranslate();
  const { finding, annotation } = item;
  const tags = [];
  if (page !== null)
    tags.push(
      <Tag key="page" icon="document">
        {t('page.further', { number: page })}
      </Tag>,
    );
  if (finding?.type === 'commitment') {
    if (finding.deadline)
      tags.push(
        <Tag key="deadline" icon="calendar" title={t('panel.deadline')}>
          {finding.deadline}
        </Tag>,
      );
    if (finding.target) tags.push(<Tag key="target">{finding.target}</Tag>);
    if (finding.responsible) tags.push(<Tag key="responsible">{finding.responsible}</Tag>);
  }
  if (finding?.type === 'shortcoming') {
    if (finding.kind === 'cause') tags.push(<Tag key="cause">{t('panel.cause')}</Tag>);
    if (finding.remedied) tags.push(<Tag key="remedied">{t('panel.remedied')}</Tag>);
  }
  for (const category of annotation?.categories ?? [])
    tags.push(
      <Tag key={`own-${category}`} icon="list" title={t('category.own')}>
        {category}
      </Tag>,
    );
  for (const tag of annotation?.tags ?? [])
    tags.push(
      <Tag key={`tag-${tag}`} icon="tag">
        {tag}
      </Tag>,
    );
  if (isMoved(item))
    tags.push(
      <Tag key="moved" tone="ask" icon={item.outcome.status === 'changed' ? 'changed' : 'ask'}>
        {t(`outcome.${item.outcome.status}`)}
      </Tag>,
    );
  return tags.length === 0 ? null : tags;
}
