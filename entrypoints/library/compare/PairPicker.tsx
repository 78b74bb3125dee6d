import { Select } from '../../../components/Field';
import { useTranslate } from '../../../components/i18n';
import { Icon } from '../../../components/icons';
import type { Pair, PairGroup } from '../model/pairs';
import type { ReportRow } from '../model/reports';
import type { ChosenPair } from './usePair';

/** Which body, and which two of its reports. */
export function PairPicker({ groups, pair, choose }: Pick<ChosenPair, 'groups' | 'choose'> & { readonly pair: Pair }) {
  const t = useTranslate();
  const { group, before, after } = pair;
  const isMixed = group.key === 'chosen';
  const word = ({ place, year, title }: ReportRow): string =>
    [isMixed ? place : '', year, title].filter((part) => part !== '').join(' · ');
  const options = (not: ReportRow) =>
    group.reports.filter(({ id }) => id !== not.id).map((row) => [row.id, word(row)] as const);
  const other = (one: PairGroup): void => choose({ before: null, after: one.reports.at(-1)?.id ?? null });
  return (
    <>
      {groups.length > 1 && (
        <Select
          label={t('library.places')}
          value={group.key}
          options={groups.map(({ key, name }) => [key, name] as const)}
          onValue={(key) => {
            const chosen = groups.find((one) => one.key === key);
            if (chosen) other(chosen);
          }}
        />
      )}
      <Select
        label={t('library.earlierReport')}
        class="pair-select"
        value={before.id}
        options={options(after)}
        onValue={(id) => choose({ before: id, after: after.id })}
      />
      <Icon name="right" />
      <Select
        label={t('library.laterReport')}
        class="pair-select"
        value={after.id}
        options={options(before)}
        onValue={(id) => choose({ before: before.id, after: id })}
      />
    </>
  );
}
