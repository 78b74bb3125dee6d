// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not drawn, which a table cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, or the control inside the cell
import { useTranslate } from '../../../components/i18n';
import { Icon } from '../../../components/icons';
import type { Found } from '../data/useSearch';
import { Grid } from '../Grid';
import type { ReportRow as Row, Sort, SortKey } from '../model/reports';
import type { Selection } from '../model/selection';
import { ReportRow } from './ReportRow';

export interface ReportListProps {
  readonly rows: readonly Row[];
  readonly found: Found;
  readonly openId: string | null;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen: (id: string) => void;
  readonly onRead: (id: string, at: number | null) => void;
}

const ROW = 52;
/** Sorted downwards on the first click: newest, most, most pressing at the top. */
const DOWN_FIRST: readonly SortKey[] = ['year', 'findings', 'saved'];
const idOf = ({ id }: Row): string => id;

/** The reports as a grid; Enter reads the report. */
export function ReportList(props: ReportListProps) {
  const { rows, found, openId, selection, onSelection, sort, onSort, onOpen, onRead } = props;
  const t = useTranslate();
  const head = (key: SortKey, label: string, extra = '') => {
    const on = sort.by === key;
    return (
      <span role="columnheader" class={extra} aria-sort={on ? (sort.down ? 'descending' : 'ascending') : 'none'}>
        <button
          type="button"
          class="sort"
          onClick={() => onSort({ by: key, down: on ? !sort.down : DOWN_FIRST.includes(key) })}
        >
          {label}
          {on && <Icon name={sort.down ? 'down' : 'up'} />}
        </button>
      </span>
    );
  };
  return (
    <Grid
      label={t('library.reports')}
      class="reports-grid"
      rowHeight={ROW}
      everything="named"
      first={openId}
      {...{ rows, idOf, selection, onSelection }}
      onMove={({ id }) => onOpen(id)}
      onKey={(key, { id }) => {
        if (key !== 'enter') return false;
        onRead(id, null);
        return true;
      }}
      heads={
        <>
          {head('title', t('library.report'))}
          {head('year', t('library.year'), 'number')}
          {head('findings', t('library.findingsReviewed'), 'number findings-col')}
          {head('state', t('library.state'), 'state-col')}
        </>
      }
    >
      {(row, state) => {
        const count = found.results?.get(row.id);
        return (
          <ReportRow
            key={row.id}
            {...{ row, state }}
            found={count === undefined ? null : { query: found.query, count }}
            current={row.id === openId}
            onRead={(start) => onRead(row.id, start)}
          />
        );
      }}
    </Grid>
  );
}
