import { expect, test } from 'vitest';
import { NONE_CHOSEN, rangeOf, switched } from '@/entrypoints/sidepanel/list/chosen';

const keys = ['a', 'b', 'c', 'd'];

test('Ctrl+click switches one row; the current one counts as chosen before the first', () => {
  expect([...switched(NONE_CHOSEN, 'c', 'a')]).toEqual(['a', 'c']);
  expect([...switched(NONE_CHOSEN, 'c', null)]).toEqual(['c']);
  expect([...switched(new Set(['a', 'c']), 'c', 'a')]).toEqual(['a']);
});

test('Shift takes everything between, either way; what is not shown is not taken', () => {
  expect([...rangeOf(keys, 'b', 'd')]).toEqual(['b', 'c', 'd']);
  expect([...rangeOf(keys, 'd', 'b')]).toEqual(['b', 'c', 'd']);
  expect([...rangeOf(keys, 'gone', 'b')]).toEqual(['b']);
  expect([...rangeOf(keys, null, 'c')]).toEqual(['c']);
  expect([...rangeOf(keys, 'a', 'gone')]).toEqual([]);
});
