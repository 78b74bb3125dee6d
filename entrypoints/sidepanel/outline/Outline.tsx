import { useMemo } from 'preact/hooks';
import { Completeness } from '../../../components/Completeness';
import { Distribution } from '../../../components/Distribution';
import { EmptyState } from '../../../components/EmptyState';
import { useTranslate } from '../../../components/i18n';
import { OutlinePart, Subpart } from '../../../components/OutlinePart';
import { statutoryParts } from '../../../lib/checks';
import type { Snapshot } from '../../../lib/messaging/protocol';
import { sendToTab } from '../../../lib/messaging/tabs';
import type { Viewport } from '../../../lib/messaging/viewport';
import type { MarkKind, Section, Span } from '../../../lib/model';
import type { ReviewItem } from '../../../lib/review';
import { outlineOf } from '../../../lib/shell/parts';
import { clipWish } from '../clips/acts';
import type { History } from '../history';

interface OutlineProps {
  readonly snapshot: Snapshot;
  readonly tabId: number;
  readonly items: readonly ReviewItem[];
  readonly viewport: Viewport | null;
  readonly history: History;
}

/** How many items of each kind begin inside a span. */
function countIn(items: readonly ReviewItem[], { start, end }: Span): Partial<Record<MarkKind, number>> {
  const counts: Partial<Record<MarkKind, number>> = {};
  for (const { kind, span, decision } of items)
    if (span && decision !== 'dismissed' && span.start >= start && span.start < end)
      counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

const total = (counts: Partial<Record<MarkKind, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Parts and headings with what stands in them; which of the parts asked for are there. */
export function Outline({ snapshot, tabId, items, viewport, history }: OutlineProps) {
  const t = useTranslate();
  const { text } = snapshot.reading.article;
  const { analysis } = snapshot.reading;
  const parts = useMemo(() => outlineOf(text, analysis.sections), [text, analysis]);
  const statutory = useMemo(() => statutoryParts(analysis.report.docType, analysis.sections, text), [analysis, text]);
  const at = viewport?.span.start ?? null;
  const inside = ({ start, end }: Section): boolean => at !== null && at >= start && at < end;
  const goTo = (offset: number): void =>
    void sendToTab(tabId, 'reader/focus', { start: offset, end: Math.min(text.length, offset + 1) });
  const goToSection = (section: Section): void => {
    const lineEnd = text.indexOf('\n', section.start);
    void sendToTab(tabId, 'reader/focus', {
      start: section.start,
      end: lineEnd > section.start ? lineEnd : section.end,
    });
  };
  const clip = ({ start, end }: Section, words: string): void =>
    void clipWish({ what: 'section', span: { start, end } }, history, words, t);
  if (parts.length === 0) return <EmptyState icon="list" title={t('panel.noOutline')} />;
  return (
    <>
      <div class="panel-scroll">
        {statutory && <Completeness parts={statutory.map(({ status }) => status)} />}
        <ul>
          {parts.map(({ section, heading, share, below }) => {
            const known = statutory?.find((part) => part.section?.start === section.start);
            return (
              <OutlinePart
                key={section.start}
                title={heading || t(`sectionRole.${section.role}`)}
                untitled={heading === ''}
                status={known?.status ?? 'plain'}
                share={share}
                counts={countIn(items, section)}
                remark={known?.status === 'brief' ? t('part.briefCharacters', { count: known.characters }) : undefined}
                current={inside(section)}
                onSelect={() => goToSection(section)}
                onClip={() => clip(section, heading || t(`sectionRole.${section.role}`))}
              >
                {below.length > 0 && (
                  <ul>
                    {below.map((sub) => (
                      <Subpart
                        key={sub.section.start}
                        title={sub.heading}
                        deep={sub.section.level === 3 && below.some((other) => other.section.level === 2)}
                        count={total(countIn(items, sub.section))}
                        current={inside(sub.section)}
                        onSelect={() => goToSection(sub.section)}
                        onClip={() => clip(sub.section, sub.heading)}
                      />
                    ))}
                  </ul>
                )}
              </OutlinePart>
            );
          })}
          {statutory
            ?.filter((part) => part.section === null)
            .map((part) => (
              <OutlinePart
                key={part.id}
                title={t(`statutory.${part.id}`)}
                status={part.status}
                share={null}
                counts={{}}
                remark={t('part.missingHint')}
              />
            ))}
        </ul>
        <div class="panel-distribution">
          <div class="row caption text-3">
            <span class="grow">{t('panel.distribution')}</span>
            <span>{t('panel.distributionHint')}</span>
          </div>
          <Distribution
            label={t('panel.distribution')}
            length={text.length}
            marks={items.flatMap(({ kind, span, decision }) =>
              span && decision !== 'dismissed' ? [{ kind, at: span.start }] : [],
            )}
            parts={parts
              .filter(({ heading }) => heading !== '')
              .map(({ section, heading }, index) => ({
                at: section.start,
                name: /^([一二三四五六七八九十]{1,3})、/.exec(heading)?.[1] ?? String(index + 1),
              }))}
            onJump={goTo}
          />
        </div>
      </div>
      {statutory && (
        <div class="panel-foot">
          <span class="caption text-3 grow">{t('part.basis')}</span>
        </div>
      )}
    </>
  );
}
