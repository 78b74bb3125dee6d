import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findMetrics } from '../../../lib/analysis/metrics';
import { annualReport } from '../../../lib/reports/families/annual-report';
import * as labels from './labels';
import * as numerals from './numerals';
import * as quantity from './quantity';
import * as rank from './rank';
import * as ratio from './ratio';
import { readMarked } from './read';
import * as roles from './roles';
import * as score from './score';
import * as table from './table';

const SPECS = { labels, roles, numerals, quantity, rank, ratio, score, table };
const options = { family: annualReport, year: 2023 };
const read = (text: string) => findMetrics(text, [], options);

describe.each(Object.entries(SPECS))('%s', (_, { positives, negatives }) => {
  test.each(positives)('%s', (marked) => {
    const { text, expected } = readMarked(marked);
    const { metrics, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(metrics.map((metric) => metric.text)).toEqual(expected.map((entry) => entry.text));
    expected.forEach(({ word, id, ...rest }, i) => {
      expect(metrics[i]).toMatchObject(rest);
      if (word.startsWith('=')) expect(metrics[i]?.indicator).toBe(word.slice(1));
      else expect(metrics[i]?.indicator).toContain(word);
      if (id !== null) expect(metrics[i]?.indicatorId).toBe(id === '-' ? null : id);
    });
  });

  test.each(negatives)('none in: %s', (text) => {
    expect(read(text).metrics.map((metric) => `${metric.text} by ${metric.rule}`)).toEqual([]);
  });
});

test('every extractor has specs, and negatives are at least as many as positives', () => {
  const folder = fileURLToPath(new URL('../../../lib/analysis/extractors', import.meta.url));
  for (const file of readdirSync(folder).filter((name) => name !== 'index.ts'))
    expect(Object.keys(SPECS)).toContain(file.replace(/\.ts$/, ''));
  const count = (kind: 'positives' | 'negatives'): number =>
    Object.values(SPECS).reduce((sum, spec) => sum + spec[kind].length, 0);
  expect(count('negatives')).toBeGreaterThanOrEqual(count('positives'));
});
