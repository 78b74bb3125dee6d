import { readMagnitudes } from './catalog/numbers';
import { readUnit, unitClass } from './catalog/units';
import { type Figure, headerUnit } from './figures';

export type CellUnit = Pick<Figure, 'unit' | 'magnitude'>;

/** @returns the unit a cell is nothing but: 件, 万元; null where it holds anything else. */
export function bareUnit(cell: string): CellUnit | null {
  for (const magnitude of readMagnitudes(cell, 0)) {
    const unit = readUnit(cell, magnitude.length);
    if (unit !== '' && magnitude.length + unit.length === cell.length) return { unit, magnitude };
  }
  return null;
}

const CAPTION = /单位:?\s*([^)）。;]{1,24})/;
/** Columns and rows of money. */
const MONEY = /金额|罚没|罚款|款(?:\(|$)|收入|支出|费(?:\(|$)|资金|经费|产值|投资|损失/;

/**
 * The unit of a figure printed without one: that of its column, its row, or the one the caption gives for all. Of a caption with several
 * (单位:件、万元) money goes to the columns of money and to no others.
 */
export function tableUnit(column: string, label: string, caption: string): CellUnit | null {
  const own = headerUnit(column) ?? headerUnit(label);
  if (own) return own;
  const units = (CAPTION.exec(caption)?.[1] ?? '').split(/[、,/\s]+/).flatMap((word) => bareUnit(word) ?? []);
  const money = MONEY.test(`${column} ${label}`);
  const fitting = units.filter(({ unit }) => (unitClass(unit) === 'money') === money);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
