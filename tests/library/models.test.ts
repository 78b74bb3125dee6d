import { describe, expect, test } from 'vitest';
import { suggestName } from '@/entrypoints/library/model/export-name';
import { type LineFilter, NO_LINE_FILTER, survey } from '@/entrypoints/library/model/findings';
import { createDictionary, type Group } from '@/entrypoints/library/model/groups';
import { linesOf, summarise } from '@/entrypoints/library/model/lines';
import { countRegions, isWithin, regionTree } from '@/entrypoints/library/model/regions';
import {
  countFacet,
  FIRST_SORT,
  filterReports,
  isFiltered,
  NO_FILTER,
  type ReportFilter,
  rowOf,
  sortReports,
} from '@/entrypoints/library/model/reports';
import { hashOf, parseRoute } from '@/entrypoints/library/model/route';
import {
  extend,
  extentOf,
  isChosen,
  isEmpty,
  keepExisting,
  NOTHING_SELECTED,
  toggle,
  toggleAll,
  toggleEach,
} from '@/entrypoints/library/model/selection';
import { FIRST_VIEW, readView, writeView } from '@/entrypoints/library/model/views';
import { sizeText } from '@/entrypoints/library/model/words';
import type { Bundle, DocumentRecord, ReportData } from '@/lib/model';
import { textHash } from '@/lib/text/hash';
import { analysis, annotation, metric, NOW, reading, TEXT_A, URL_A } from '../store/fixtures';

const record = (id: string, report: Partial<ReportData>, patch: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id,
  url: id,
  title: id,
  saved: NOW,
  retrieved: NOW,
  textHash: '',
  analyzer: '1',
  detection: { isReport: true, score: 1, reasons: [] },
  report: { ...analysis('').report, ...report },
  missing: null,
  length: 0,
  counts: { metric: 2, commitment: 1, shortcoming: 0 },
  collections: [],
  ...patch,
});
const rows = [
  record('a', { title: '甲县报告', region: '甲县', regionCode: '130121', year: 2023, level: 'county' }),
  record('b', { title: '乙市报告', region: '乙市', regionCode: '130100', year: 2024, level: 'city' }),
  record('c', {
    title: '丙市方案',
    region: '丙市',
    regionCode: null,
    year: [2021, 2025],
    docType: 'implementation-plan',
  }),
  record('d', { title: '丁区报告', region: '丙市丁区', regionCode: null, year: null }, { missing: 'attachment' }),
].map((one) => rowOf(one, undefined));
const idsOf = (list: readonly { id: string }[]): string => list.map(({ id }) => id).join('');

describe('list of reports', () => {
  test('a region holds the divisions inside it, by code or by name', () => {
    expect(idsOf(filterReports(rows, { ...NO_FILTER, regions: ['1301'] }))).toBe('ab');
    expect(idsOf(filterReports(rows, { ...NO_FILTER, regions: ['130121'] }))).toBe('a');
    expect(idsOf(filterReports(rows, { ...NO_FILTER, regions: ['name:丙市'] }))).toBe('cd');
    expect(isWithin({ region: '丙市丁区', regionCode: null, issuer: null }, 'name:丁区')).toBe(false);
  });
  test('the tree names provinces that have no report of their own', () => {
    const tree = regionTree(rows.map((row) => row.record.report));
    expect(tree.map(({ key, name, depth }) => `${depth} ${key} ${name}`)).toEqual([
      '0 13 河北省',
      '1 1301 乙市',
      '2 130121 甲县',
      '0 name:丙市 丙市',
      '0 name:丙市丁区 丙市丁区',
    ]);
  });
  test('every facet on its own, and all of them together', () => {
    const own = record(
      'e',
      { issuer: '丙市司法局', level: 'department', year: 2024 },
      { collections: ['p'], missing: 'attachment' },
    );
    const all = [...rows, rowOf(own, undefined)];
    const only = (filter: Partial<ReportFilter>) => idsOf(filterReports(all, { ...NO_FILTER, ...filter }));
    expect(only({ issuers: ['丙市司法局'] })).toBe('e');
    expect(only({ levels: ['county', 'city'] })).toBe('abcd');
    expect(only({ levels: ['department'] })).toBe('e');
    expect(only({ families: ['implementation-plan'] })).toBe('c');
    expect(only({ collections: ['p'] })).toBe('e');
    expect(only({ states: ['incomplete'] })).toBe('de');
    const together = { issuers: ['丙市司法局'], levels: ['department' as const], years: ['2024'], collections: ['p'] };
    expect(only({ ...together, families: ['annual-report'], states: ['incomplete'] })).toBe('e');
    expect(only({ ...together, years: ['2023'] })).toBe('');
  });
  test('a place is named without the ones it lies in, however these are written', () => {
    const place = (region: string, regionCode: string) => ({ region, regionCode, issuer: null });
    const names = (city: string) =>
      regionTree([place(city, '130100'), place('河北省乙市甲县', '130121')]).map(({ name }) => name);
    expect(names('河北省乙市')).toEqual(['河北省', '乙市', '甲县']);
    expect(names('乙市')).toEqual(['河北省', '乙市', '甲县']);
  });
  test('regions are counted with the divisions inside them, as the filter finds them', () => {
    const reports = rows.map((row) => row.record.report);
    const keys = regionTree(reports).map(({ key }) => key);
    for (const [key, count] of countRegions(reports, keys))
      expect([key, count]).toEqual([key, reports.filter((report) => isWithin(report, key)).length]);
  });
  test('a plan is found under each of its years; nothing under a year outside', () => {
    expect(idsOf(filterReports(rows, { ...NO_FILTER, years: ['2024'] }))).toBe('bc');
    expect(idsOf(filterReports(rows, { ...NO_FILTER, years: ['2026'] }))).toBe('');
    expect(idsOf(filterReports(rows, { ...NO_FILTER, years: [''] }))).toBe('d');
  });
  test('facets are counted with the others applied, their own left out', () => {
    const filter = { ...NO_FILTER, regions: ['1301'], years: ['2023'] };
    expect([...countFacet(rows, filter, 'years', ({ year }) => [year])]).toEqual([
      ['2023', 1],
      ['2024', 1],
    ]);
    expect(isFiltered(filter)).toBe(true);
    expect(isFiltered(NO_FILTER)).toBe(false);
  });
  test('the newest first, unknown years last; numbers in titles count as numbers', () => {
    expect(idsOf(sortReports(rows, FIRST_SORT))).toBe('cbad');
    const named = ['第10期', '第9期'].map((title) => rowOf(record(title, { title }), undefined));
    expect(idsOf(sortReports(named, { by: 'title', down: false }))).toBe('第9期第10期');
  });
  test('the most pressing state is shown', () => {
    expect(rows.map(({ state }) => state)).toEqual(['pending', 'pending', 'pending', 'incomplete']);
    const tally = { metric: 3, commitment: 0, shortcoming: 0, note: 0, decided: 3, dismissed: 0 };
    const all = { documentId: 'x', lines: 3, findings: 3, reviewed: 3, displaced: 0, ask: 0, tally };
    expect(rowOf(record('x', {}), all).state).toBe('reviewed');
    expect(rowOf(record('x', {}), { ...all, displaced: 1 }).state).toBe('changed');
    expect(rowOf(record('x', {}, { missing: 'attachment' }), { ...all, displaced: 1, ask: 2 }).state).toBe('ask');
  });
});

describe('selection', () => {
  const shown = ['a', 'b', 'c', 'd', 'e'];
  test('Shift chooses everything between, in the order shown, either way', () => {
    const one = toggle(NOTHING_SELECTED, 'd');
    expect([...extend(one, 'b', shown).ids].sort()).toEqual(['b', 'c', 'd']);
    expect([...extend(extend(one, 'b', shown), 'e', shown).ids].sort()).toEqual(['b', 'c', 'd', 'e']);
  });
  test('Shift without a start, or from a row no longer shown, chooses one', () => {
    expect([...extend(NOTHING_SELECTED, 'c', shown).ids]).toEqual(['c']);
    expect([...extend(toggle(NOTHING_SELECTED, 'x'), 'c', shown).ids]).toEqual(['x', 'c']);
  });
  test('rows chosen by name: what is not shown stays chosen', () => {
    const hidden = toggle(NOTHING_SELECTED, 'x');
    const all = toggleEach(hidden, shown);
    expect(extentOf(all, () => shown)).toBe('all');
    expect([...toggleEach(all, shown).ids]).toEqual(['x']);
    expect(extentOf(toggle(all, 'a'), () => shown)).toBe('some');
    expect(extentOf(all, () => [])).toBe('none');
  });
  test('everything shown, whatever it is: exceptions are kept, not rows', () => {
    const all = toggleAll(NOTHING_SELECTED, () => shown);
    expect(all.ids.size).toBe(0);
    expect(isChosen(all, 'whatever comes')).toBe(true);
    const but = toggle(all, 'c');
    expect(shown.filter((id) => isChosen(but, id))).toEqual(['a', 'b', 'd', 'e']);
    expect(extentOf(but, () => shown)).toBe('some');
    expect(shown.filter((id) => isChosen(extend(but, 'e', shown), id))).toEqual(shown);
    expect(isEmpty(toggleAll(all, () => shown))).toBe(true);
    expect(isEmpty(all)).toBe(false);
  });
  test('what is gone is no longer chosen', () => {
    const some = toggle(toggle(NOTHING_SELECTED, 'a'), 'b');
    expect([...keepExisting(some, (id) => id === 'a').ids]).toEqual(['a']);
    expect(keepExisting(some, () => true)).toBe(some);
  });
});

describe('findings', () => {
  const read = analysis(TEXT_A, {
    metrics: [metric(TEXT_A, '32件'), metric(TEXT_A, '71.5%', { indicator: '调解率' })],
  });
  const { title, article, signals, html } = reading(URL_A);
  const bundle: Bundle = {
    document: {
      ...{ id: URL_A, url: URL_A, title, article, signals, html, analysis: read, collections: [] },
      ...{ saved: NOW, retrieved: NOW, textHash: textHash(TEXT_A) },
    },
    annotations: [annotation('n1', URL_A, { tags: ['口径'], categories: ['执法'], note: '看' })],
    clips: [],
  };
  const { summary, lines: data } = summarise(bundle);
  const lines = linesOf(URL_A, data);
  test('a decided finding and an open one, each once', () => {
    expect(lines.map(({ title: words, decision }) => [words, decision])).toEqual([
      ['行政复议案件办结数', 'confirmed'],
      ['调解率', 'pending'],
    ]);
    expect([summary.findings, summary.reviewed, summary.lines, summary.displaced]).toEqual([2, 1, 2, 0]);
    expect(summary.tally).toEqual({ metric: 2, commitment: 0, shortcoming: 0, note: 1, decided: 1, dismissed: 0 });
  });
  const dictionary = createDictionary();
  const group = dictionary.group(URL_A, data);
  const found = (filter: Partial<LineFilter>, words: string | null = null) => {
    const search = (of: Group) => (at: number) => of.lines[at]?.title === words;
    return survey([group], dictionary, { ...NO_LINE_FILTER, ...filter }, words === null ? null : search);
  };
  const idsFound = (filter: Partial<LineFilter>) => found(filter).lines.map(({ itemId }) => itemId);
  test('filters meet all facets, any value of each', () => {
    expect(idsFound({ decisions: ['confirmed', 'dismissed'] })).toEqual(['n1']);
    expect(idsFound({ decisions: ['pending'], tags: ['口径'] })).toEqual([]);
    expect(idsFound({ tags: ['口径'] })).toEqual(['n1']);
    expect(idsFound({ categories: ['执法'] })).toEqual(['n1']);
    expect(idsFound({ indicators: ['label:调解率'] })).toHaveLength(1);
    expect(idsFound({ kinds: ['commitment'] })).toEqual([]);
    expect(idsFound({ places: ['anchored'], kinds: ['metric'] })).toHaveLength(2);
  });
  test('values are counted with the other facets applied, their own left out; words narrow all of them', () => {
    expect([...found({}).counts.decisions]).toEqual([
      ['confirmed', 1],
      ['pending', 1],
    ]);
    const pending = found({ decisions: ['pending'] }).counts;
    expect([...pending.decisions.keys()]).toEqual(['confirmed', 'pending']);
    expect([...pending.tags]).toEqual([]);
    expect([...found({}, '调解率').counts.kinds]).toEqual([['metric', 1]]);
    expect(found({}, '调解率').lines).toHaveLength(1);
    expect(dictionary.names.get('label:调解率')).toBe('调解率');
  });
  test('an annotation whose words are gone keeps them', () => {
    const lost = annotation('n2', URL_A, { proposed: null });
    const anchor = {
      ...lost.anchor,
      textHash: 'other',
      quote: { ...lost.anchor.quote, exact: '四十起旧案', prefix: '', suffix: '' },
    };
    const lossy = summarise({ ...bundle, annotations: [{ ...lost, anchor, finding: null, kind: null }] });
    expect(lossy.summary.displaced).toBe(1);
    expect(lossy.lines.find(({ itemId }) => itemId === 'n2')).toMatchObject({ place: 'orphan', title: '四十起旧案' });
  });
});

describe('address, views, words', () => {
  test('a route survives its fragment, whatever is in the address', () => {
    for (const documentId of [URL_A, 'https://a.gov.cn/x?a=1&b=@2', 'https://b.gov.cn/报告%20.html']) {
      for (const at of [null, 0, 120])
        expect(parseRoute(hashOf({ page: 'read', documentId, at }))).toEqual({ page: 'read', documentId, at });
    }
    expect(parseRoute('#/nowhere/x')).toEqual({ page: 'reports', documentId: null, at: null });
    expect(parseRoute('#/read/%E0%A4')).toEqual({ page: 'read', documentId: null, at: null });
  });
  test('a saved view comes back; broken parts fall to their defaults; rubbish is none', () => {
    const view = {
      query: '复议',
      filter: { ...NO_FILTER, years: ['2024'], levels: ['county' as const] },
      sort: FIRST_SORT,
      lines: { ...NO_LINE_FILTER, tags: ['口径'] },
    };
    expect(readView(writeView(view))).toEqual(view);
    expect(readView('{"query":7,"sort":{"by":"?"}}')).toEqual(FIRST_VIEW);
    expect(readView('rubbish')).toBeNull();
    expect(readView('null')).toBeNull();
  });
  test('file names say what is inside; sizes are short', () => {
    const row = (place: string, year: string) => ({ title: `${place}${year}年报告`, place, year });
    expect(suggestName([row('甲县', '2023')], '明鉴', '1份')).toBe('甲县2023年报告');
    expect(suggestName([row('甲县', '2023'), row('甲县', '2024')], '明鉴', '2份')).toBe('明鉴-甲县-2023—2024');
    expect(suggestName([row('甲县', ''), row('乙县', '2024')], '明鉴', '2份')).toBe('明鉴-2份-2024');
    expect([0, 999, 1000, 18_432_000].map(sizeText)).toEqual(['0 B', '999 B', '1.0 KB', '18.4 MB']);
  });
});
