import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { findMetrics } from '../../lib/analysis/metrics';
import { MetricSchema } from '../../lib/model';
import { annualReport } from '../../lib/reports/families/annual-report';

const options = { family: annualReport, year: 2023 };
const read = (text: string) => findMetrics(text, [], options);

/** Text made of what quantities are made of, so that rules fire often. */
const pieces = fc.constantFrom(
  ...'全年,受理,复议申请,审结,增长,下降,同比,分别为,约,近,不少于,由,至,达到,余,多,万,亿,件,人次,%,个百分点,次,第,前,一,三,十,百,2023,418,3.5,１２,1,234,5:1,。,，,；,、,（,）,《,》,“,”,\n,\t, ,到2025年,其中,其,年,月,日,占,比,成,分之,召开,会议,公开,宗'.split(
    ',',
  ),
  ',',
);
const report = fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join(''));
const anyText = fc.oneof(report, fc.string({ unit: 'binary', maxLength: 200 }));

test('spans lie inside the text, sorted, apart, and agree with it; nothing throws', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { metrics, diagnostics } = read(text);
      expect(diagnostics).toEqual([]);
      let end = 0;
      for (const metric of metrics) {
        expect(v.is(MetricSchema, metric)).toBe(true);
        expect(metric.start).toBeGreaterThanOrEqual(end);
        expect(metric.end).toBeGreaterThan(metric.start);
        expect(text.slice(metric.start, metric.end)).toBe(metric.text);
        end = metric.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300 },
  );
});

test('neutral text in front moves the spans and changes nothing else', () => {
  const neutral = '本县坚持依法行政。\n\n';
  fc.assert(
    fc.property(report, (text) => {
      const moved = read(neutral + text).metrics.map((metric) => ({
        ...metric,
        start: metric.start - neutral.length,
        end: metric.end - neutral.length,
      }));
      expect(moved).toEqual(read(text).metrics);
    }),
    { numRuns: 200 },
  );
});

test('the same text gives the same metrics', () => {
  fc.assert(
    fc.property(report, (text) => {
      expect(read(text)).toEqual(read(text));
    }),
    { numRuns: 50 },
  );
});

test.each([
  ...['1', '1件', '2021年', '《', '“', '1,', '分别为1件、', '十', 'a\t1\n', '比1:', '由1件至', '1户1档'],
  ...['三十千', '1万余', '1万1', '1亿2万', '12 345 ', '1至', '百分之', '(单位:\t1\n'],
])(
  '100,000 characters of %j are read to the end',
  (filler) => {
    const text = filler.repeat(Math.floor(100_000 / filler.length));
    expect(read(text).diagnostics).toEqual([]);
  },
  60_000,
);
