import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExportCancelled, loadExporter } from '@/lib/export';
import type { Cell } from '@/lib/export/columns';
import { guard } from '@/lib/export/csv';
import { words } from './arbitrary';
import { context, sampleBundle } from './fixture';
import { expectGolden, textOf } from './golden';
import { parseCsv, toCsv, unguard } from './parse-csv';

describe('CSV', () => {
  test('matches the golden file', async () => {
    const file = await (await loadExporter('csv')).write([sampleBundle()], context());
    expect(file.name).toBe('青岚县2023年法治政府建设情况报告.csv');
    expectGolden('findings.csv', file.content);
  });

  test('every line has every column; figures are bare, decisions applied, dismissed ones out unless asked for', async () => {
    const bundle = sampleBundle();
    const [note, corrected, mark] = bundle.annotations;
    if (!note || !corrected || !mark) throw new Error('fixture');
    const dismissed = { ...corrected, decision: 'dismissed' as const };
    const exporter = await loadExporter('csv');
    const rows = async (annotations: typeof bundle.annotations, more = {}) =>
      parseCsv(textOf((await exporter.write([{ ...bundle, annotations }], context(more))).content).slice(1));
    const decided = await rows(bundle.annotations);
    const [head = []] = decided;
    for (const row of decided) expect(row).toHaveLength(head.length);
    const column = (row: string[] | undefined, title: string) => row?.[head.indexOf(title)];
    const row = decided.find((cells) => column(cells, '原文') === '396件');
    expect(column(row, '指标')).toBe('行政复议办结');
    expect(column(row, '原标注')).toBe('行政复议审结 396 件');
    expect(column(row, '状态')).toBe('已更正');
    const about = decided.find((cells) => column(cells, '原文') === '约573.68万元');
    expect([column(about, '数值'), column(about, '下限'), column(about, '约数')]).toEqual(['5736800', '', '是']);
    expect(await rows([dismissed])).toHaveLength(decided.length - 1);
    expect(await rows([dismissed], { dismissed: true })).toHaveLength(decided.length);
    expect(await rows(bundle.annotations, { decidedOnly: true })).toHaveLength(2);
    expect(await rows(bundle.annotations, { kinds: ['shortcoming'] })).toHaveLength(2);
  });

  test('what is read back is what was written', () => {
    const cell = fc.oneof(words, fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, fc.constant(null)), { maxLength: 5 }), (rows) => {
        const columns = ['a', 'b', 'c'].map((title) => ({ title, width: 1 }));
        const text = toCsv({ name: 't', columns, rows });
        expect(text.startsWith('\ufeff')).toBe(true);
        const [, ...back] = parseCsv(text.slice(1));
        const read = (field: string, was: Cell | undefined): Cell =>
          typeof was === 'number' ? Number(field) : was === null ? null : unguard(field);
        // + 0: CSV has no negative zero.
        const written = rows.map((row) => row.map((value) => (typeof value === 'number' ? value + 0 : value)));
        expect(back.map((row, y) => row.map((field, x) => read(field, rows[y]?.[x])))).toEqual(written);
      }),
    );
  });

  test.each([
    '=1+1',
    '+1',
    '-1+1',
    '@SUM(A1)',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x","y")',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u3000=1',
    '\u00a0=1',
    '\ufeff=1',
    '\u200b=1',
    '\t甲',
    '\r甲',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM',
    '−1',
    "'=1",
    "''=1",
  ])('guards %j and gives it back', (text) => {
    expect(guard(text)).toBe(`'${text}`);
    expect(unguard(guard(text))).toBe(text);
  });

  test.each(['', '418', '12.5%', '行政复议=', "'引用'", '（一）', '甲-乙', '1-2'])('leaves %j alone', (text) => {
    expect(guard(text)).toBe(text);
    expect(unguard(text)).toBe(text);
  });

  test('guarding is undone for every text', () => {
    const risky = fc.string({ unit: fc.constantFrom(..."'=+-@＝甲1 \t\r\n\u3000") });
    fc.assert(fc.property(fc.oneof(risky, fc.string()), (text) => unguard(guard(text)) === text));
  });

  test('reports progress, and stops when told to', async () => {
    const exporter = await loadExporter('csv');
    const seen: number[] = [];
    const many = Array.from({ length: 30 }, sampleBundle);
    await exporter.write(many, context({ onProgress: (done) => seen.push(done) }));
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    let asked = 0;
    const isCancelled = (): boolean => ++asked > 3;
    await expect(exporter.write(many, context({ isCancelled }))).rejects.toThrow(ExportCancelled);
  });
});
