import { describe, expect, test } from 'vitest';
import type { PageSignals } from '@/lib/model';
import { readReport } from '@/lib/reports/read';
import { bodies, type DataCase, numbers, times } from './cases';

const signals = (title: string): PageSignals => ({
  url: 'http://www.example.gov.cn/content.html',
  title,
  headings: [title],
  meta: {},
  fields: [],
  breadcrumb: [],
  infoLines: [],
  attachments: [],
});

function check({ title, text, signals: more, expected, from, conflicts }: DataCase): void {
  const { detection, report } = readReport({ ...signals(title), ...more }, { text, missing: null });
  expect(detection.isReport).toBe(true);
  expect(report).toMatchObject(expected);
  if (from) expect(report.sources).toMatchObject(from);
  const shown = report.conflicts.map(({ field, value, source }) => `${field} ${value} ${source}`);
  if (conflicts) expect(shown).toEqual(conflicts);
  // Every datum says where it was read.
  for (const field of [
    'issuer',
    'region',
    'level',
    'year',
    'published',
    'signed',
    'indexNumber',
    'documentNumber',
  ] as const)
    if (report[field] !== null) expect(Object.keys(report.sources)).toContain(field);
}

describe('numbers', () => test.each(numbers)('$name', check));
describe('bodies and places', () => test.each(bodies)('$name', check));
describe('years and dates', () => test.each(times)('$name', check));
