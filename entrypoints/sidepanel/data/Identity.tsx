import type { ComponentChildren } from 'preact';
import { useTranslate } from '../../../components/i18n';
import { StateMark } from '../../../components/Tag';
import { timeliness } from '../../../lib/checks';
import type { MessageKey } from '../../../lib/i18n';
import type { Snapshot } from '../../../lib/messaging/protocol';
import type { ReportData } from '../../../lib/model';
import { sourceText, yearText } from '../../../lib/shell/words';

/** Fields in the order a reader asks for them, each with its words. */
const FIELDS = [
  ['docType', 'field.docType'],
  ['issuer', 'field.issuer'],
  ['region', 'field.region'],
  ['level', 'field.level'],
  ['year', 'field.year'],
  ['indexNumber', 'field.indexNumber'],
  ['documentNumber', 'field.documentNumber'],
  ['published', 'field.published'],
  ['signed', 'field.signed'],
] as const satisfies readonly (readonly [keyof ReportData, MessageKey])[];
type Field = (typeof FIELDS)[number][0];

/** Who, where, when: each datum with its source, and with the values that disagree. */
export function Identity({ snapshot }: { readonly snapshot: Snapshot }) {
  const t = useTranslate();
  const { report } = snapshot.reading.analysis;
  const words = (field: Field): string | null => {
    if (field === 'year') return yearText(report.year);
    if (field === 'docType') return report.docType && t(`docType.${report.docType}`);
    if (field === 'level') return report.level && t(`level.${report.level}`);
    if (field === 'region') return [report.region, report.regionCode].filter(Boolean).join(' ') || null;
    return report[field];
  };
  return (
    <section class="group" aria-labelledby="identity-head">
      <div class="group-head">
        <h2 id="identity-head">{t('panel.identity')}</h2>
      </div>
      <dl class="key-value">
        {FIELDS.map(([field, label]) => {
          const value = words(field);
          const conflicts = report.conflicts.filter((conflict) => conflict.field === field);
          if (value === null && conflicts.length === 0) return null;
          return (
            <Entry key={field} label={t(label)}>
              <span class="num">{value ?? t('panel.unknown')}</span>
              {field === 'published' && <Timely report={report} />}
              {report.sources[field] !== undefined && (
                <span class="source"> {t('panel.from', { source: sourceText(report.sources[field] ?? '', t) })}</span>
              )}
              {conflicts.map((conflict) => (
                <div key={`${conflict.value} ${conflict.source}`} class="conflict caption">
                  {t('panel.conflict', { value: conflict.value, source: sourceText(conflict.source, t) })}
                </div>
              ))}
            </Entry>
          );
        })}
        <Entry label={t('field.hash')}>
          <span class="hash" title={snapshot.textHash}>
            sha-256 {snapshot.textHash.slice(0, 4)}…{snapshot.textHash.slice(-4)}
          </span>
        </Entry>
        <Entry label={t('field.address')}>
          <span class="num address">{snapshot.url}</span>
        </Entry>
      </dl>
    </section>
  );
}

/** Whether it came before the date the regulation names; silent where that cannot be told. */
function Timely({ report }: { readonly report: ReportData }) {
  const t = useTranslate();
  const found = timeliness(report);
  if (found === null) return null;
  return (
    <span class="timely" title={t('timeliness.rule')}>
      {found.daysLate === 0 ? (
        <StateMark icon="check" tone="ok">
          {t('timeliness.onTime')}
        </StateMark>
      ) : (
        <StateMark icon="ask" tone="ask">
          {t('timeliness.late', { days: found.daysLate })}
        </StateMark>
      )}
    </span>
  );
}

const Entry = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
);
