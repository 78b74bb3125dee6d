import { skipSpaces, standsAt } from '../text/scan';
import { readTail } from './amounts';
import { MORE, QUALIFIER, readMagnitudes } from './catalog/numbers';
import { readUnit } from './catalog/units';

/** What a table cell that is nothing but a number says; '' for what it does not. */
export interface Figure {
  readonly sign: string;
  readonly qualifier: string;
  readonly digits: string;
  readonly more: string;
  readonly magnitude: string;
  readonly unit: string;
  readonly tail: string;
}

const NUMBER = new RegExp(
  `^(?<sign>[+\\-—–−↑↓增升减降]{0,2})(?<qualifier>${QUALIFIER})? ?(?<digits>\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)`,
);

/** @param cell folded text of a cell, trimmed. @returns null where the cell holds anything else. */
export function readFigure(cell: string): Figure | null {
  const number = /\d/.test(cell) ? NUMBER.exec(cell) : null;
  if (!number) return null;
  const { sign = '', qualifier = '', digits = '' } = number.groups ?? {};
  const at = skipSpaces(cell, number[0].length, 1);
  const more = standsAt(cell, at, MORE) ? cell.charAt(at) : '';
  for (const magnitude of readMagnitudes(cell, at + more.length)) {
    const behind = at + more.length + magnitude.length;
    const unitAt = skipSpaces(cell, standsAt(cell, behind, MORE) ? behind + 1 : behind, 1);
    const unit = readUnit(cell, unitAt);
    const tail = readTail(cell, unitAt + unit.length);
    if (unitAt + unit.length + tail.length === cell.length)
      return { sign, qualifier, digits, more, magnitude, unit, tail };
  }
  return null;
}

/** Where a header names its unit: 罚没金额(万元), 单位:件. */
const NAMING = /(?<bracket>[(（])(?:单位:?)?|单位:?/g;
/** The counted thing itself: 本年制发件数. */
const COUNT_UNIT = /(?<unit>[件宗人次户条份起场个家卷项例])数$/;

/** @returns the unit a header names, with its magnitude ('' where none), or null. */
export function headerUnit(header: string): Pick<Figure, 'unit' | 'magnitude'> | null {
  NAMING.lastIndex = 0;
  for (let match = NAMING.exec(header); match; match = NAMING.exec(header)) {
    const at = NAMING.lastIndex;
    for (const magnitude of readMagnitudes(header, at)) {
      const unit = readUnit(header, at + magnitude.length);
      const closed = !match.groups?.bracket || standsAt(header, at + magnitude.length + unit.length, ')）');
      if (unit !== '' && closed) return { unit, magnitude };
    }
    NAMING.lastIndex = match.index + 1;
  }
  const unit = COUNT_UNIT.exec(header)?.groups?.unit;
  return unit === undefined ? null : { unit, magnitude: '' };
}
