import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { AnalysisSchema } from '@/lib/model';
import { readReport } from '@/lib/reports/read';
import { blankSignals } from './blank-signals';

test('reads any page without throwing, and what it returns is an Analysis', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (title, text, value) => {
      const signals = { ...blankSignals, title, fields: [{ label: '发布日期', value }], infoLines: [value] };
      const analysis = readReport(signals, { text, missing: null });
      expect(v.is(AnalysisSchema, analysis)).toBe(true);
      expect(analysis.diagnostics).toEqual([]);
    }),
  );
});
