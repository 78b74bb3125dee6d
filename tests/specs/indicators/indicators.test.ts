import { describe, expect, test } from 'vitest';
import { indicators } from '../../../lib/analysis/catalog/indicators';
import { findMetrics } from '../../../lib/analysis/metrics';
import { annualReport } from '../../../lib/reports/families/annual-report';
import { dispute } from './dispute';
import { economy } from './economy';
import { enforcement } from './enforcement';
import { norms } from './norms';
import { oversight } from './oversight';
import { readCase } from './read';
import { reconsideration } from './reconsideration';
import { services } from './services';
import { society } from './society';

const cases = {
  ...reconsideration,
  ...dispute,
  ...norms,
  ...enforcement,
  ...services,
  ...oversight,
  ...society,
  ...economy,
};
const idAt = (text: string, start: number, words: string): string | null | undefined => {
  const { metrics } = findMetrics(text, [], { family: annualReport, year: 2023 });
  return metrics.find((metric) => metric.start === start && metric.text === words)?.indicatorId;
};

describe.each(Object.entries(cases))('%s', (id, [yes, no]) => {
  test.each(yes)('%s', (marked) => {
    const { text, start, words } = readCase(marked);
    expect(idAt(text, start, words)).toBe(id);
  });
  test.each(no)('not: %s', (marked) => {
    const { text, start, words, id: other } = readCase(marked);
    expect(other).not.toBe(id);
    expect(idAt(text, start, words)).toBe(other);
  });
});

test('every known indicator has two sentences of its own and a near miss', () => {
  const short = indicators.filter(({ id }) => (cases[id]?.[0].length ?? 0) < 2 || (cases[id]?.[1].length ?? 0) < 1);
  expect(short.map(({ id }) => id)).toEqual([]);
  const known = new Set(indicators.map(({ id }) => id));
  expect(Object.keys(cases).filter((id) => !known.has(id))).toEqual([]);
});
