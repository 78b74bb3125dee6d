import Big from 'big.js';
import { unitClass } from '../analysis/catalog/units';
import { readable } from '../text/simplify';

/** A value in the unit used for comparing, and the class within which values may be compared at all. */
export interface Normalised {
  readonly value: number;
  readonly unit: string;
  /** `item`, `money`, `working-days` …; values of different dimensions never share a row. */
  readonly dimension: string;
}

/** Units of one measure at different scales or spellings → the unit compared in, and the factor. 工作日 and 天 are different measures. */
const SAME: readonly (readonly [pattern: RegExp, unit: string, factor: string])[] = [
  [/^亿元$/, '元', '100000000'],
  [/^千万元$/, '元', '10000000'],
  [/^百万元$/, '元', '1000000'],
  [/^万元$/, '元', '10000'],
  [/^千元$/, '元', '1000'],
  [/^(?:人民币|元人民币)$/, '元', '1'],
  [/^个?工作日$/, '工作日', '1'],
  [/^个?自然日$|^[天日]$/, '天', '1'],
  [/^个?小时$/, '小时', '1'],
  [/^个?学时$/, '学时', '1'],
  [/^个?课时$/, '课时', '1'],
  [/^个?月$/, '个月', '1'],
  [/^个?百分点$/, '个百分点', '1'],
  [/^(?:平方公里|平方千米)$/, '平方公里', '1'],
  [/^(?:公里|千米)$/, '公里', '1'],
  [/^(?:公斤|千克)$/, '公斤', '1'],
  [/^‰$/, '%', '0.1'],
  [/^成$/, '%', '10'],
  [/^[(]?件[)]?$|^[宗起例]$/, '件', '1'],
  [/^[名位人]$/, '人', '1'],
];

/** Classes whose units measure different things, so that only one and the same unit may be compared. */
const NOT_COMPARABLE = new Set(['time', 'measure', 'event', 'body', 'generic', 'item', 'person', 'none']);

/**
 * Brings a value to its comparing unit: 573.68 万元 → 5,736,800 元, 0.5 ‰ → 0.05 %, 个工作日 → 工作日, 宗 → 件, 分鐘 → 分钟.
 * Exact decimal arithmetic. Unknown units stay as they are, each a dimension of its own.
 */
export function normaliseUnit(value: number, unit: string): Normalised {
  const { factor, to, dimension } = target(unit);
  return { value: factor === '1' ? value : new Big(value).times(factor).toNumber(), unit: to, dimension };
}

interface Target {
  readonly factor: string;
  readonly to: string;
  readonly dimension: string;
}

/** Reports use some hundred units; each is looked up once. */
const known = new Map<string, Target>();

function target(unit: string): Target {
  const found = known.get(unit);
  if (found) return found;
  const bare = readable(unit.normalize('NFKC').replace(/\s+/g, ''));
  const [, to, factor] = SAME.find(([pattern]) => pattern.test(bare)) ?? [null, bare, '1'];
  const kind = unitClass(to);
  const made = { factor, to, dimension: NOT_COMPARABLE.has(kind) ? `${kind}:${to}` : kind };
  known.set(unit, made);
  return made;
}
