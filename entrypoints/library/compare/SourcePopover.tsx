import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import { StateMark } from '../../../components/Tag';
import {
  type CellValue,
  formatNumber,
  isValue,
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
} from '../../../lib/compare';
import type { Translate } from '../../../lib/i18n';
import { hashOf } from '../model/route';

export interface SourcePopoverProps {
  readonly root: RefObject<HTMLDivElement>;
  /** The cell it belongs to, `row:column`. */
  readonly place: string;
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  readonly cell: Extract<MatrixCell, { state: 'value' }>;
  readonly before: MatrixCell | undefined;
  readonly onClose: () => void;
}

const WIDTH = 340;

/** Where a figure comes from: its sentence, what it was the year before, other figures for the same, the way to the text. */
export function SourcePopover({ root, place, row, column, cell, before, onClose }: SourcePopoverProps) {
  const t = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const outer = root.current;
    const target = outer?.querySelector(`[data-cell="${place}"]`)?.getBoundingClientRect();
    if (!outer || !target) return;
    const frame = outer.getBoundingClientRect();
    const left = Math.max(8, Math.min(target.left - frame.left, frame.width - WIDTH - 8));
    setSpot({ left: left + outer.scrollLeft, top: target.bottom - frame.top + 8 + outer.scrollTop });
  }, [root, place]);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const onPointer = (event: Event): void => {
      if (!event.composedPath().includes(box.current as EventTarget)) onClose();
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [onClose]);
  const { best, others } = cell;
  return (
    <div
      class="source"
      role="dialog"
      aria-label={`${column.place} ${column.year} ${row.label}`}
      ref={box}
      style={{ left: `${spot.left}px`, top: `${spot.top}px`, width: `${WIDTH}px` }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="row">
        <b class="grow" lang="zh-CN">
          {[column.place, column.year, row.label].filter(Boolean).join(' · ')}
        </b>
        <IconButton icon="close" label={t('library.close')} onClick={onClose} />
      </div>
      <Sentence value={best} />
      <p class="row caption text-2">
        {best.decided ? (
          <StateMark icon="check" tone="ok">
            {t('decision.confirmed')}
          </StateMark>
        ) : (
          <StateMark icon="ring" pending tone="quiet">
            {t('decision.pending')}
          </StateMark>
        )}
        {before && isValue(before) && (
          <span class="num">{t('library.sinceLast', { change: change(before.best, best, t) })}</span>
        )}
        <span class="grow" />
        <GoTo value={best} />
      </p>
      {others.length > 0 && (
        <>
          <h3 class="caption text-3">
            {t('library.otherFigures', { why: t(`library.preference.${cell.preference}`) })}
          </h3>
          <ul class="other-figures">
            {others.slice(0, 6).map((value) => (
              <li key={value.span.start} class="row">
                <span class="grow" lang="zh-CN">
                  <b class="num">{value.text}</b> <span class="caption text-3">{value.indicator}</span>
                </span>
                <GoTo value={value} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function GoTo({ value }: { readonly value: CellValue }) {
  const t = useTranslate();
  return (
    <a href={hashOf({ page: 'read', documentId: value.documentId, at: value.span.start })}>{t('library.toText')}</a>
  );
}

/** The sentence with the figure marked in it. */
function Sentence({ value }: { readonly value: CellValue }) {
  const { sentence, text } = value;
  const at = sentence.indexOf(text);
  return (
    <p class="source-sentence" lang="zh-CN">
      {at < 0 ? sentence : sentence.slice(0, at)}
      {at >= 0 && <span class="mark mark-metric">{text}</span>}
      {at >= 0 && sentence.slice(at + text.length)}
    </p>
  );
}

/** `+3.6 个百分点` for rates, `+8.1%` for the rest; ≈ where either is not exact. */
function change(before: CellValue, now: CellValue, t: Translate): string {
  const sign = (value: number): string => (value > 0 ? '+' : '') + formatNumber(value);
  const about = before.bound === 'exact' && now.bound === 'exact' ? '' : '≈ ';
  if (now.unit === '%' || now.unit === '个百分点')
    return about + t('library.points', { change: sign(Number((now.value - before.value).toFixed(2))) });
  if (before.value === 0) return `${about}${sign(now.value - before.value)} ${now.unit}`;
  return `${about}${sign(Number((((now.value - before.value) / Math.abs(before.value)) * 100).toFixed(1)))}%`;
}
