import { useState } from 'preact/hooks';
import { EmptyState } from '../../../components/EmptyState';
import { FindingRow } from '../../../components/FindingRow';
import { useTranslate } from '../../../components/i18n';
import type { Snapshot } from '../../../lib/messaging/protocol';
import { sendToTab } from '../../../lib/messaging/tabs';
import { bySpan, type Finding } from '../../../lib/model';

interface FindingListProps {
  readonly snapshot: Snapshot;
  readonly tabId: number;
}

/** Findings in reading order; a click shows the passage on the page. */
export function FindingList({ snapshot, tabId }: FindingListProps) {
  const t = useTranslate();
  const [current, setCurrent] = useState(0);
  const { metrics, commitments, shortcomings } = snapshot.reading.analysis;
  const findings: Finding[] = [...metrics, ...commitments, ...shortcomings].sort(bySpan);
  if (findings.length === 0) return <EmptyState icon="list" title={t('panel.noFindings')} />;
  const select = (index: number): void => {
    setCurrent(index);
    const finding = findings[index];
    if (finding) void sendToTab(tabId, 'reader/focus', { start: finding.start, end: finding.end });
  };
  return (
    <ul class="panel-scroll">
      {findings.map((finding, index) => (
        <FindingRow
          key={`${finding.type}:${finding.start}:${finding.end}`}
          kind={finding.type}
          figure={finding.type === 'metric' ? finding : null}
          title={finding.type === 'metric' ? finding.indicator : finding.text}
          state="pending"
          stateLabel={t('decision.pending')}
          current={index === current}
          tabIndex={index === current ? 0 : -1}
          onSelect={() => select(index)}
        />
      ))}
    </ul>
  );
}
