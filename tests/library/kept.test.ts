import { expect, test } from 'vitest';
import { createDictionary } from '@/entrypoints/library/model/groups';
import { type Kept, keptOf, keptShelf, NO_KEPT_FILTER, surveyKept } from '@/entrypoints/library/model/kept';
import { linesOf } from '@/entrypoints/library/model/lines';
import type { LineData } from '@/lib/model';
import { clip, URL_A } from '../store/fixtures';

const line = (itemId: string, patch: Partial<LineData>): LineData => ({
  itemId,
  kind: 'note',
  decision: null,
  place: 'anchored',
  figure: null,
  title: '年终总结',
  indicatorId: null,
  quote: ['', '年终总结', ''],
  start: 0,
  end: 4,
  tags: [],
  categories: [],
  note: '',
  modified: '',
  ...patch,
});
const passage = clip('c1', URL_A, {
  text: '调解率有所提高',
  anchor: { start: 30, end: 37, textHash: 'now' },
  tags: ['追问'],
});
const table = clip('c2', URL_A, { kind: 'table', text: '', grid: [['许可', '215']], anchor: null });
const data = [
  line('a', { kind: 'metric', note: '口径不同', tags: ['追问'], start: 12, quote: ['办结', '32件', '。'] }),
  line('b', { kind: 'metric', start: 20 }),
  line('c', { start: 40, place: 'orphan' }),
];
const lines = linesOf(URL_A, data);
const group = keptOf(URL_A, 'now', [passage, table], lines);
const words = (rows: readonly Kept[]): string[] => rows.map(({ title }) => title);

test('clips and notes in the order of the text; findings without a note are none; what has no sure place comes last', () => {
  expect(group.lines.map(({ kind, title, start }) => [kind, title, start])).toEqual([
    ['note', '办结32件。', 12],
    ['passage', '调解率有所提高', 30],
    ['table', '许可 215', null],
    ['note', '年终总结', null],
  ]);
});

test('a clip of an earlier text is not opened at a place of this one', () => {
  expect(keptOf(URL_A, 'later', [passage], []).lines[0]?.start).toBeNull();
});

test('filters by kind and tag count what each would leave, the other as it is', () => {
  const tagged = surveyKept([group], { ...NO_KEPT_FILTER, tags: ['追问'] }, null);
  expect(words(tagged.rows)).toEqual(['办结32件。', '调解率有所提高']);
  expect([...tagged.kinds]).toEqual([
    ['note', 1],
    ['passage', 1],
  ]);
  const notes = surveyKept([group], { kinds: ['note'], tags: [] }, null);
  expect(words(notes.rows)).toEqual(['办结32件。', '年终总结']);
  expect([...notes.tags]).toEqual([['追问', 1]]);
  expect(notes.kinds.get('table')).toBe(1);
});

test('a search leaves what it holds of', () => {
  const found = surveyKept(
    [group],
    NO_KEPT_FILTER,
    (of) => (at) => of.lines[at]?.quote.join('').includes('215') ?? false,
  );
  expect(words(found.rows)).toEqual(['许可 215']);
});

test('what was made of a report stays while its clips and findings do', () => {
  const shelf = keptShelf();
  const clips = [passage];
  const made = createDictionary().group(URL_A, data);
  const first = shelf(URL_A, 'now', clips, made);
  expect(shelf(URL_A, 'now', clips, made)).toBe(first);
  expect(shelf(URL_A, 'now', [...clips], made)).not.toBe(first);
});
