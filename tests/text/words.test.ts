import { expect, test } from 'vitest';
import { indicators } from '../../lib/analysis/catalog/indicators';
import { finder, firstCharacters, lastCharacters, mayEnd } from '../../lib/text/first-characters';
import { requiredWords } from '../../lib/text/required-words';
import { wordIndex } from '../../lib/text/word-index';
import { wordReader } from '../../lib/text/word-reader';

test.each<[RegExp, readonly string[] | null]>([
  [/案卷.{0,12}率|优秀案卷/, ['案卷', '优秀案卷']],
  [/执法(?:力量|人员).{0,20}占/, ['执法']],
  [/(?:力量|人员)占/, ['力量', '人员']],
  [/(?<!应|应当)出庭/, ['出庭']],
  [/村(?=委)/, ['村']],
  [/路灯?亮/, ['路']],
  [/(?:灯)?亮/, ['亮']],
  [/灯{0,2}亮{2,}/, ['亮']],
  [/PM2\.5|细颗粒物/, ['PM2.5', '细颗粒物']],
  [/[山河]边|^湖/, ['山', '河', '湖']],
  [/[一-龥]边/, ['边']],
  [/[^山]/, null],
  [/\d+/, null],
  [/河?/, null],
  [/山|/, null],
  [/\u5c71/, null],
  [/a/i, null],
])('%s requires %j', (pattern, words) => {
  expect(requiredWords(pattern)).toEqual(words);
});

test.each<[string, string | null]>([
  ['(?<!\\d)\\d{4}年|第[一二]', '\\d第'],
  ['(?:近|前)?\\d', '近前\\d'],
  ['(?:山|)河', '山河'],
  ['(?=山)[a-z]+', 'a-z'],
  ['-|\\]', '\\-\\]'],
  ['山?', null],
  ['.河', null],
  ['[^山]河', null],
])('%s begins with one of %s', (source, first) => {
  expect(firstCharacters(source)).toBe(first);
});

test('a pattern may end where one of its last characters does', () => {
  expect(lastCharacters('(?:共计|(?<!作)为|[增减]至?|各.?有?)$')).toBeNull();
  expect(lastCharacters('(?:共计|(?<!作)为|[增减]至?)$')).toBe('计为至增减');
  expect(mayEnd(/(?:共计|\d年)$/, '截至2024年')).toBe(true);
  expect(mayEnd(/(?:共计|\d年)$/, '全年共')).toBe(false);
  expect(mayEnd(/年?$/, '')).toBe(true);
  expect(mayEnd(/年$/, '')).toBe(false);
  expect(mayEnd(/.$/, '山')).toBe(true);
});

test('the finder finds what an alternation would', () => {
  const sources = ['(?<![\\d.])\\d{1,2}月(?:\\d{1,2}日)?', '第[一二三](?:条|款)', '(?:近|前)?\\d年', '(?<=[a-c])[^山]'];
  const text = '第一条 12月3日 近3年 第四条 3.5月 2月 b山 c河';
  const find = finder(sources);
  const found: string[] = [];
  for (let span = find(text, 0); span; span = find(text, span.end)) found.push(text.slice(span.start, span.end));
  expect(found).toEqual(text.match(new RegExp(sources.join('|'), 'g')));
  expect(found).toHaveLength(5);
  expect(finder([])(text, 0)).toBeNull();
});

test('the index leaves out no pattern that matches', () => {
  const patterns = indicators.map(({ words }) => words);
  const candidates = wordIndex(patterns);
  for (const { zh } of indicators) {
    const found = candidates(zh);
    patterns.forEach((pattern, ordinal) => {
      if (pattern.test(zh)) expect(found).toContain(ordinal);
    });
    expect(found).toEqual([...found].sort((a, b) => a - b));
  }
});

test('the index is worth having: every indicator can be told by its words', () => {
  expect(indicators.filter(({ words }) => requiredWords(words) === null).map(({ id }) => id)).toEqual([]);
});

test('a word is read where it stands, the longest that fits', () => {
  const read = wordReader(['人', '人次', '个', '个百分点']);
  expect(read('12人次', 2)).toBe('人次');
  expect(read('12人次', 2, (word) => word.length === 1)).toBe('人');
  expect(read('12人', 2)).toBe('人');
  expect(read('12人', 1)).toBeNull();
  expect(read('12人', 3)).toBeNull();
});
