import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { ExportCancelled, loadExporter } from '@/lib/export';
import type { Cell } from '@/lib/export/columns';
import type { Table } from '@/lib/export/tables';
import { address } from '@/lib/export/xlsx/sheet';
import { sheetNames, workbook } from '@/lib/export/xlsx/workbook';
import { words } from './arbitrary';
import { context, sampleBundle } from './fixture';
import { bytesOf, expectGolden } from './golden';
import { parseCsv, toCsv } from './parse-csv';

const tableOf = (rows: readonly (readonly Cell[])[], more: Partial<Table> = {}): Table => ({
  name: '表',
  columns: (rows[0] ?? []).map((_, index) => ({ title: `列${index}`, width: 10 })),
  rows,
  ...more,
});
const unpack = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
const xml = (text: string | undefined) => new DOMParser().parseFromString(text ?? '', 'text/xml');

/** Reads inline strings the way ST_Xstring says: `_xHHHH_` is a character. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

describe('XLSX', () => {
  test('sheets in order, headings frozen, every part in the list of contents', async () => {
    const file = await (await loadExporter('xlsx')).write([sampleBundle()], context());
    const parts = unpack(bytesOf(file.content));
    const names = [...xml(parts['xl/workbook.xml']).querySelectorAll('sheet')].map((sheet) =>
      sheet.getAttribute('name'),
    );
    expect(names.slice(0, 5)).toEqual(['报告', '指标', '承诺', '不足', '批注与决定']);
    for (const [index] of names.entries()) {
      const sheet = parts[`xl/worksheets/sheet${index + 1}.xml`];
      expect(sheet).toContain('state="frozen"');
      expect(parts['[Content_Types].xml']).toContain(`/xl/worksheets/sheet${index + 1}.xml`);
      expect(sheet?.match(/<col /g)?.length).toBeGreaterThan(3);
    }
  });

  test('figures and days are typed, links lead to the sentence', async () => {
    const file = await (await loadExporter('xlsx')).write([sampleBundle()], context());
    const parts = unpack(bytesOf(file.content));
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<v>5736800</v>');
    // 2024-01-20 is day 45311 of Excel's calendar.
    expect(parts['xl/worksheets/sheet1.xml']).toContain('s="2"><v>45311</v>');
    const links = [...xml(parts['xl/worksheets/sheet2.xml']).querySelectorAll('hyperlink')];
    expect(links).toHaveLength(4);
    expect(links[0]?.getAttribute('location')).toMatch(/^:~:text=%E5%85%A8/);
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain(
      'Target="https://www.qinglan.gov.cn/zwgk/2024/report.html"',
    );
  });

  test('the sheet of figures matches the golden file', async () => {
    const file = await (await loadExporter('xlsx')).write([sampleBundle()], context());
    expectGolden('sheet-metrics.xml', unpack(bytesOf(file.content))['xl/worksheets/sheet2.xml'] ?? '');
  });

  test('any text survives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(words, fc.string(), fc.constant('_x0041_')), async (value) => {
        const parts = unpack(bytesOf(await workbook([tableOf([[value]])], context())));
        const cell = xml(parts['xl/worksheets/sheet1.xml']).querySelector('c[r="A2"] t');
        expect(unescaped(cell?.textContent ?? '')).toBe(value);
      }),
      { numRuns: 50 },
    );
  });

  test('what could run is marked as text, addresses that are not of the web are no links', async () => {
    const book = await workbook([tableOf([['=1+1', { text: 'x', href: 'javascript:alert(1)' }, '甲=1']])], context());
    const parts = unpack(bytesOf(book));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<c r="A2" s="5" t="inlineStr">');
    expect(sheet).not.toContain('<f>');
    expect(sheet).not.toContain('hyperlink');
    expect(sheet).toContain('<c r="C2" t="inlineStr">');
    expect(parts['xl/styles.xml']).toContain('quotePrefix="1"');
  });

  test('long text is cut at the limit of a cell and says so', async () => {
    const parts = unpack(bytesOf(await workbook([tableOf([['长'.repeat(40_000)]])], context())));
    const cell = xml(parts['xl/worksheets/sheet1.xml']).querySelector('c[r="A2"] t');
    expect(cell?.textContent).toHaveLength(32_767);
    expect(cell?.textContent?.endsWith('…')).toBe(true);
  });

  test('column names and sheet names', () => {
    expect([0, 25, 26, 701, 702].map((column) => address(column, 1))).toEqual(['A1', 'Z1', 'AA1', 'ZZ1', 'AAA1']);
    expect(sheetNames(["'a/b'", 'A b', 'x'.repeat(40), 'x'.repeat(40), ''])).toEqual([
      'a b',
      'A b (2)',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
      'Sheet',
    ]);
  });

  test('stops when told to', async () => {
    const exporter = await loadExporter('xlsx');
    let asked = 0;
    const isCancelled = (): boolean => ++asked > 6;
    await expect(exporter.write([sampleBundle()], context({ isCancelled }))).rejects.toThrow(ExportCancelled);
  });
});

const soffice = (() => {
  if (process.env.OFFICE !== '1') return '';
  try {
    return execFileSync('sh', ['-c', 'command -v soffice'], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
})();

/** Opened by another program, some seconds each: `OFFICE=1 npx vitest run tests/export/xlsx.test.ts` where LibreOffice is installed. */
describe.skipIf(soffice === '')('LibreOffice', () => {
  const convert = (
    name: string,
    content: string | Uint8Array,
    filter: string,
    options: readonly string[] = [],
  ): string => {
    const folder = mkdtempSync(join(tmpdir(), 'mingjian-office-'));
    try {
      writeFileSync(join(folder, name), content);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const target = ['--convert-to', filter, '--outdir', folder, join(folder, name)];
      execFileSync(soffice, [profile, '--headless', ...options, ...target], { stdio: 'ignore' });
      return readFileSync(join(folder, name.replace(/\.\w+$/, `.${filter.split(':')[0]}`)), 'utf8');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  test('reads the workbook: types, figures, days, links, Chinese and characters outside the BMP', async () => {
    const rows: Cell[][] = [
      ['法治😀𠮷', 418, { iso: '2024-01-20' }, { value: 0.5, bound: 'about' }],
      ['=1+1', -12.5, { iso: '2025-04-01T16:30:00.000Z' }, { text: '原句', href: 'https://a.cn/x#:~:text=%E6%B3%95' }],
    ];
    const fods = convert('book.xlsx', bytesOf(await workbook([tableOf(rows)], context())), 'fods');
    expect(fods).toContain('<text:p>法治😀𠮷</text:p>');
    expect(fods).toMatch(/office:value-type="float" office:value="418"/);
    expect(fods).toMatch(/office:value-type="float" office:value="-12.5"/);
    expect(fods).toMatch(/office:value-type="date" office:date-value="2024-01-20"/);
    expect(fods).toMatch(/office:value-type="date" office:date-value="2025-04-02T00:30:00"/);
    expect(fods).toMatch(/office:value="0.5"[^>]*>\s*<text:p>≈ 0.5<\/text:p>/);
    expect(fods).toContain('xlink:href="https://a.cn/x#:~:text=%E6%B3%95"');
    expect(fods).toContain('<text:p>=1+1</text:p>');
    expect(fods).not.toContain('table:formula');
  }, 120_000);

  test('reads the CSV: Chinese whole, figures as figures, nothing run', async () => {
    const csv = toCsv(
      tableOf([
        ['法治😀', 418, '=1+1', '甲,"乙"\n丙'],
        ['＝1', -0.5, '\t=1', '-1'],
      ]),
    );
    // Without a dialog LibreOffice takes the system's code page unless told: 76 is UTF-8.
    const fods = convert('findings.csv', csv, 'fods', ['--infilter=CSV:44,34,76,1']);
    expect(fods).not.toContain('table:formula');
    expect(fods).toMatch(/office:value-type="float" office:value="418"/);
    expect(fods).toMatch(/office:value-type="float" office:value="-0.5"/);
    expect(fods).toContain('法治😀');
    expect(parseCsv(csv.slice(1))[1]?.[3]).toBe('甲,"乙"\n丙');
  }, 120_000);
});
