import type { Metric } from '../../model';
import { isExact, meets, type Outcome, outcomeOf, places, written } from '../arithmetic';
import { type FigureSentence, figureSentences } from '../sentences';
import type { CheckResult, CheckRule } from '../types';

const TO = /^[^,。;\d]{0,8}[到至为](?:\d{4}年(?:度|底|末)?的?|目前的?)?$/;
const FROM = /[由从](?:[^,。;\d]{0,8}|[^,。;\d]{0,4}\d{4}年(?:度|底|末)?)的?$/;
/** The clause that states the change says nothing else: 缩短40.4%, 同比提高22.5个百分点, 降幅达12%. */
const STATED =
  /^[,(、]?(?:同比|较上年|比上年|平均|总体|累计|净|五年|三年)*(?:增长|上升|提高|提升|增加|减少|压减|压缩|缩短|缩减|下降|降低|增幅|降幅|减幅|提速|精简)(?:了|幅度?|率|达到?|为|近|约)*$/;
const LAST_YEAR = /^[,(](?:而)?(?:上年|去年|上一年|20\d\d年)(?:度)?(?:同期)?[^,。;\d]{0,6}(?:为|是|有|仅)?$/;

/** A stated change against the two figures it is of: 由5.2天缩短至3.1天,缩短40.4%; 受理251件,去年190件,同比增长32.1%. */
export const changes: CheckRule = {
  id: 'changes',
  run: ({ text, analysis }) => [
    ...figureSentences(text, analysis.metrics).flatMap((sentence) => [...pairs(sentence), ...besides(sentence)]),
    ...rows(analysis.metrics, text),
  ],
};

function pairs({ metrics, words, start }: FigureSentence): CheckResult[] {
  return metrics.flatMap((was, i): CheckResult[] => {
    const [now, change] = [metrics[i + 1], metrics[i + 2]];
    if (!now || !change || now.unit !== was.unit || now.kind === 'change' || was.kind === 'change') return [];
    const stated = FROM.test(words(Math.max(start, was.start - 16), was.start)) && TO.test(words(was.end, now.start));
    return stated && STATED.test(words(now.end, change.start)) ? compared(was, now, change, 'from-to') : [];
  });
}

function besides({ metrics, words }: FigureSentence): CheckResult[] {
  return metrics.flatMap((now, i): CheckResult[] => {
    const [was, change] = [metrics[i + 1], metrics[i + 2]];
    if (!was || !change || now.unit !== was.unit || now.kind === 'change' || was.kind === 'change') return [];
    return LAST_YEAR.test(words(now.end, was.start)) && STATED.test(words(was.end, change.start).replace(/^\)/, ''))
      ? compared(was, now, change, 'year-on-year')
      : [];
  });
}

/** Rows of a table with two years and their comparison: the columns' names are the cues of a table's figure. */
function rows(metrics: readonly Metric[], text: string): CheckResult[] {
  const cells = metrics.filter(({ rule }) => rule === 'table');
  return cells.flatMap((change): CheckResult[] => {
    if (change.kind !== 'change' || change.cues.length < 2) return [];
    const line = cells.filter(
      (cell) =>
        cell.cues.at(-1) === change.cues.at(-1) &&
        !text.slice(Math.min(cell.start, change.start), Math.max(cell.start, change.start)).includes('\n'),
    );
    const years = line.flatMap((cell) => {
      const year = /(?:19|20)\d\d/.exec(cell.cues[0] ?? '')?.[0];
      return year === undefined || cell === change ? [] : [{ cell, year: Number(year) }];
    });
    const [was, now] = years.sort((a, b) => a.year - b.year);
    return was && now && years.length === 2 && now.year === was.year + 1 && was.cell.unit === now.cell.unit
      ? compared(was.cell, now.cell, change, 'year-on-year')
      : [];
  });
}

interface Reading {
  readonly result: Outcome | null;
  readonly formula: string;
}

/** Ways a change may be meant; reports write 提高22.5% for points as well, and 增长2倍 for growth by or to. */
function readings(was: Metric, now: Metric, change: Metric): Reading[] {
  const both = [was, now];
  const sign = now.value >= was.value ? 1 : -1;
  const [a, b] = sign > 0 ? [now, was] : [was, now];
  const decimals = places(change) + 1;
  const difference = outcomeOf(both, ([from = 0, to = 0]) => sign * (to - from));
  const minus = `${written(a.value)} − ${written(b.value)}`;
  const asDifference = { result: difference, formula: `${minus} = ${written(a.value - b.value)}` };
  const share = outcomeOf(both, ([from = 0, to = 0]) => (sign * (to - from) * 100) / from);
  const asShare = {
    result: share,
    formula: `(${minus}) ÷ ${written(was.value)} = ${share ? written(share.value, decimals) : ''}%`,
  };
  const times = outcomeOf(both, ([from = 0, to = 0]) => (to - from) / from);
  const asTimes = {
    result: times,
    formula: `(${minus}) ÷ ${written(was.value)} = ${times ? written(times.value, decimals) : ''}`,
  };
  const multiple = outcomeOf(both, ([from = 0, to = 0]) => to / from);
  if (/百分[点點]$/.test(change.unit)) return was.unit === '%' ? [asDifference] : [];
  if (change.unit === '%') return was.unit === '%' ? [asDifference, asShare] : [asShare];
  if (change.unit === '倍') return [asTimes, { result: multiple, formula: asTimes.formula }];
  return change.unit === was.unit ? [asDifference] : [];
}

function compared(was: Metric, now: Metric, change: Metric, kind: 'from-to' | 'year-on-year'): CheckResult[] {
  if (![was, now, change].every(isExact) || was.value === 0) return [];
  const tried = readings(was, now, change).filter(({ result }) => result !== null);
  const chosen = tried.find(({ result }) => result && meets(result, change)) ?? tried[0];
  if (!chosen?.result) return [];
  return [
    {
      id: `changes/${kind}`,
      outcome: meets(chosen.result, change) ? 'agrees' : 'please-check',
      formula: `${chosen.formula}; ${written(change.value)}${change.unit}`,
      basis: 'check.changes',
      spans: [change, was, now].map(({ start, end }) => ({ start, end })),
    },
  ];
}
