import { expect, test } from 'vitest';
import { identify, indicatorById, indicators } from '../../lib/analysis/catalog/indicators';
import { GROUPS } from '../../lib/analysis/catalog/indicators/types';
import { UNIT_CLASSES, unitClass } from '../../lib/analysis/catalog/units';

test('at least the 109 indicators of the schemes, each with both labels and a unit class', () => {
  expect(indicatorById.size).toBeGreaterThanOrEqual(109);
  for (const entry of indicators) {
    expect(entry.id).toMatch(/^[a-z-]+\.[a-z0-9-]+$/);
    expect(entry.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(entry.en).toMatch(/^[\x20-\x7e“”]+$/);
    expect(entry.units.length).toBeGreaterThan(0);
  }
});

test('entries of one id agree in their labels', () => {
  for (const entry of indicators) {
    expect(indicatorById.get(entry.id)?.zh).toBe(entry.zh);
    expect(indicatorById.get(entry.id)?.en).toBe(entry.en);
  }
  expect(GROUPS.length).toBeGreaterThan(0);
});

test.each([
  ['行政复议受理', '件', 'reconsideration', 'reconsideration.accepted'],
  ['法律援助受理', '件', 'aid', 'aid.cases'],
  ['受理', '件', null, null],
  ['每村培育法律明白人', '名', 'publicity', null],
  ['行政复议受理率', '%', 'reconsideration', 'reconsideration.acceptance-rate'],
  ['群众满意度', '人', null, null],
  ['行政许可', '项', 'permit', null],
  ['公职律师覆盖率', '家', null, null],
] as const)('%s in %s is %s → %s', (label, unit, topic, id) => {
  expect(identify(label, { unit, cls: unitClass(unit), topic: () => topic })?.id ?? null).toBe(id);
});

test('no unit belongs to two classes', () => {
  const all = Object.values(UNIT_CLASSES).flatMap((words) => words.split(' '));
  expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
});
