import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze, analyzeInSteps } from '@/lib/analysis';
import { annualReport } from '@/lib/reports/families/annual-report';

const corpus = new URL('../corpus/', import.meta.url);
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .slice(0, 12)
  .map((name) => readFileSync(new URL(name, corpus), 'utf8'));
const options = { family: annualReport, year: 2023 };

test('what is located is what is described but for the labels of figures outside tables', () => {
  const named: string[] = [];
  for (const text of texts) {
    const steps = analyzeInSteps(text, options);
    const located = steps.located();
    const described = steps.described();
    expect(described).toEqual(analyze(text, options));
    expect(located).toEqual({
      ...described,
      metrics: described.metrics.map((metric) =>
        metric.rule === 'table' ? metric : { ...metric, indicator: '', indicatorId: null },
      ),
    });
    named.push(...described.metrics.map(({ indicator }) => indicator).filter((indicator) => indicator !== ''));
  }
  expect(named.length).toBeGreaterThan(200);
});

test('each step can be asked for again, in any order', () => {
  const steps = analyzeInSteps('全年受理行政复议申请318件,审结300件。', options);
  const described = steps.described();
  steps.located();
  expect(steps.described()).toEqual(described);
  expect(described.metrics.map(({ indicator }) => indicator)).not.toContain('');
});
