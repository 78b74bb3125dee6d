// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not drawn, which a table cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, or the control inside the cell
import { IconButton } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import { Tag } from '../../../components/Tag';
import { localTime } from '../../../lib/shell/words';
import { useDesk } from '../data/desk';
import { Grid, GridRow, type RowState } from '../Grid';
import type { Kept } from '../model/kept';
import type { ReportRow } from '../model/reports';
import { isChosen, isEmpty, type Selection } from '../model/selection';
import { SourceCell } from '../SourceCell';
import { KeptSign } from './KeptSign';
import { useCopyKept } from './useCopyKept';

export interface KeptListProps {
  readonly rows: readonly Kept[];
  readonly titles: ReadonlyMap<string, ReportRow>;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
}

const ROW = 56;
const idOf = ({ key }: Kept): string => key;

/** Clips and notes of all reports as a grid. C copies, Enter opens the place, or the report where the place is gone. */
export function KeptList({ rows, titles, selection, onSelection }: KeptListProps) {
  const t = useTranslate();
  const { go } = useDesk();
  const copy = useCopyKept();
  const open = ({ documentId, start }: Kept): void =>
    go(start === null ? { page: 'reports', documentId } : { page: 'read', documentId, at: start });
  return (
    <Grid
      label={t('library.keptPage')}
      class="findings-grid"
      rowHeight={ROW}
      everything="shown"
      {...{ rows, idOf, selection, onSelection }}
      onKey={(key, kept) => {
        if (key === 'c') void copy(isEmpty(selection) ? [kept] : rows.filter((one) => isChosen(selection, one.key)));
        else if (key === 'enter' || key === 'g') open(kept);
        else return false;
        return true;
      }}
      heads={
        <>
          <span role="columnheader" class="number">
            {t('library.kind')}
          </span>
          <span role="columnheader">{t('library.kept')}</span>
          <span role="columnheader" class="source-col">
            {t('library.report')}
          </span>
          <span role="columnheader">{t('library.when')}</span>
        </>
      }
    >
      {(kept, state) => (
        <KeptRow
          key={kept.key}
          {...{ kept, state }}
          report={titles.get(kept.documentId)}
          onOpen={() => open(kept)}
          onCopy={() => void copy([kept])}
        />
      )}
    </Grid>
  );
}

interface KeptRowProps {
  readonly kept: Kept;
  readonly report: ReportRow | undefined;
  readonly state: RowState;
  readonly onOpen: () => void;
  readonly onCopy: () => void;
}

/** Kind | note, else words, with tags | report | day, with the ways to copy and to open. */
function KeptRow({ kept, report, state, onOpen, onCopy }: KeptRowProps) {
  const t = useTranslate();
  const { kind, title, note, tags, time } = kept;
  const words = title || t('clip.noCaption');
  return (
    <GridRow
      {...state}
      class="finding-grid-row"
      current={state.active}
      boxLabel={t('library.choose', { name: words.slice(0, 40) })}
      onOpen={onOpen}
    >
      <span role="gridcell" class="number">
        <KeptSign kind={kind} />
      </span>
      <span role="gridcell" class="finding-words-cell" lang="zh-CN">
        {note !== '' && <span class="clip">{note}</span>}
        <span class={note === '' ? 'clip-2' : 'caption text-2 clip'}>{words}</span>
        {tags.length > 0 && (
          <span class="finding-remark">
            {tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
          </span>
        )}
      </span>
      <SourceCell report={report} />
      <span role="gridcell" class="decision-cell">
        <span class="caption text-3 num">{localTime(time).slice(0, 10)}</span>
        <span class="row-actions">
          <IconButton icon="copy" label={t('library.copy')} tabIndex={-1} onClick={onCopy} />
          <IconButton icon="document" label={t('library.goToPlace')} tabIndex={-1} onClick={onOpen} />
        </span>
      </span>
    </GridRow>
  );
}
