// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not drawn, which a table cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, or the control inside the cell
import { useTranslate } from '../../../components/i18n';
import { useDesk } from '../data/desk';
import { useBulk } from '../data/useBulk';
import { Grid } from '../Grid';
import type { Line } from '../model/lines';
import type { ReportRow } from '../model/reports';
import { isChosen, isEmpty, type Selection } from '../model/selection';
import { FindingGridRow } from './FindingGridRow';
import { useCopyLines } from './useCopyLines';

export interface FindingListProps {
  readonly lines: readonly Line[];
  readonly titles: ReadonlyMap<string, ReportRow>;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
}

const ROW = 56;
const idOf = ({ key }: Line): string => key;

/** Findings of all reports as a grid. Y and X decide and go on, C copies, Enter opens the place. */
export function FindingList({ lines, titles, selection, onSelection }: FindingListProps) {
  const t = useTranslate();
  const { go } = useDesk();
  const { decide } = useBulk();
  const copy = useCopyLines();
  const open = (line: Line): void => go({ page: 'read', documentId: line.documentId, at: line.start });
  const onKey = (key: string, line: Line): boolean | 'next' => {
    if (key === 'c') void copy(isEmpty(selection) ? [line] : lines.filter((one) => isChosen(selection, one.key)));
    else if (key === 'enter' || key === 'g') open(line);
    else if (key === 'y' || key === 'x') {
      void decide([line], key === 'y' ? 'confirmed' : 'dismissed');
      return 'next';
    } else return false;
    return true;
  };
  return (
    <Grid
      label={t('library.findingsPage')}
      class="findings-grid"
      rows={lines}
      idOf={idOf}
      rowHeight={ROW}
      everything="shown"
      {...{ selection, onSelection, onKey }}
      heads={
        <>
          <span role="columnheader" class="number">
            {t('library.figure')}
          </span>
          <span role="columnheader">{t('library.finding')}</span>
          <span role="columnheader" class="source-col">
            {t('library.report')}
          </span>
          <span role="columnheader">{t('library.state')}</span>
        </>
      }
    >
      {(line, state) => (
        <FindingGridRow
          key={line.key}
          line={line}
          report={titles.get(line.documentId)}
          state={state}
          onOpen={() => open(line)}
          onDecide={(decision) => void decide([line], decision)}
        />
      )}
    </Grid>
  );
}
