import { join } from 'node:path';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '@/lib/model';
import { detectPage } from '@/lib/reports/gate';
import { readReport } from '@/lib/reports/read';
import { fold } from '@/lib/text/fold';
import { isTraditional, readable } from '@/lib/text/simplify';
import { readCorpus } from '../quality/gold';
import { negatives, positives } from '../specs/detection/pages';
import { blankSignals } from './blank-signals';

/** The one text written in traditional characters has no simplified page to be compared with. */
const corpus = readCorpus('own', join(import.meta.dirname, '../corpus')).filter(
  ({ name }) => name !== 'qiongrong-shichang-2020',
);
/** As the 繁體 button of a portal renders a page; words of other length would move the offsets, so they are left out. */
const renderings = { mainland: Converter({ from: 'cn', to: 't' }), hongkong: Converter({ from: 'cn', to: 'hk' }) };

const spans = ({ sections, metrics, commitments, shortcomings, report, detection }: Analysis): unknown => ({
  detection,
  // The title stays as the page prints it.
  report: { ...report, title: readable(report.title) },
  sections,
  metrics: metrics.map(({ text: _, ...metric }) => ({ ...metric, unit: readable(metric.unit) })),
  commitments: commitments.map(({ text: _, ...commitment }) => commitment),
  shortcomings: shortcomings.map(({ text: _, ...shortcoming }) => shortcoming),
});

describe.each(Object.entries(renderings))('a page in the characters of %s', (_, convert) => {
  test.each(corpus.map(({ name, text, gold }) => ({ name, text, title: String(gold.meta.title ?? '') })))(
    'reads as the simplified page does: $name',
    ({ text, title }) => {
      const converted = convert(text);
      expect(converted).toHaveLength(text.length);
      expect(isTraditional(converted)).toBe(true);
      const simple = readReport({ ...blankSignals, title }, { text, missing: null });
      const page = readReport({ ...blankSignals, title: convert(title) }, { text: converted, missing: null });
      expect(spans(page)).toEqual(spans(simple));
      // Units too, where the figure has its own.
      for (const { unit, text: words } of page.metrics)
        if (readable(fold(words)).includes(readable(unit))) expect(fold(words)).toContain(unit);
      // Quotes are the page's own words.
      for (const found of [...page.metrics, ...page.commitments, ...page.shortcomings])
        expect(found.text).toBe(converted.slice(found.start, found.end));
    },
  );

  test('wakes the reader by the same titles', () => {
    for (const { title } of positives)
      expect([title, detectPage({ ...blankSignals, title: convert(title) }).isReport]).toEqual([title, true]);
  });

  test('and lets it sleep by the same', () => {
    for (const { title } of negatives)
      if (!detectPage({ ...blankSignals, title }).isReport)
        expect([title, detectPage({ ...blankSignals, title: convert(title) }).isReport]).toEqual([title, false]);
  });
});

test('simplified texts are not taken for traditional ones', () => {
  for (const { text } of corpus) expect(isTraditional(text)).toBe(false);
  expect(isTraditional('著名的乾县，成效显著。')).toBe(false);
  expect(isTraditional('')).toBe(false);
});

test('reading keeps the length of any text, names and 显著', () => {
  expect(readable('乾縣成效顯著，沿著「放管服」改革的路子')).toBe('乾县成效显著，沿着“放管服”改革的路子');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(readable(text)).toHaveLength(text.length);
    }),
  );
});
