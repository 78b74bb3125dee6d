import { expect, test } from 'vitest';
import { indicators } from '../../lib/analysis/catalog/indicators';
import { characterSet } from '../../lib/text/characters';
import { edged } from '../../lib/text/edged';
import { finder } from '../../lib/text/finder';
import { firstCharacters, lastCharacters } from '../../lib/text/first-characters';
import { requiredWords } from '../../lib/text/required-words';
import { Watch } from '../../lib/text/watched';
import { mark, marked, marksFor, nextInBoth, wordIndex } from '../../lib/text/word-index';
import { wordReader } from '../../lib/text/word-reader';

test.each<[RegExp, readonly string[] | null]>([
  [/案卷.{0,12}率|优秀案卷/, ['案卷', '优秀案卷']],
  [/执法(?:力量|人员).{0,20}占/, ['执法力量', '执法人员']],
  [/(?:力量|人员)占/, ['力量占', '人员占']],
  [/(?<!应|应当)出庭/, ['出庭']],
  [/村(?=委)/, ['村']],
  [/路灯?亮/, ['路亮', '路灯亮']],
  [/(?:灯)?亮/, ['亮', '灯亮']],
  [/路灯*亮/, ['路']],
  [/(?:审结|[办结]案)率.{2}/, ['审结率', '办案率', '结案率']],
  [
    /(?:审结|办结)(?!不)率?(?:高|低).{2}/,
    ['审结高', '审结低', '审结率高', '审结率低', '办结高', '办结低', '办结率高', '办结率低'],
  ],
  [/(?:审|办)结率?.{2}/, ['审结', '办结']],
  [/灯{0,2}亮{2,}/, ['亮']],
  [/PM2\.5|细颗粒物/, ['PM2.5', '细颗粒物']],
  [/[山河]边|^湖/, ['山边', '河边', '湖']],
  [/[-/]山/, ['-山', '/山']],
  [/[一-龥]边/, ['边']],
  [/[-\d]山/, [...'-0123456789'].map((sign) => `${sign}山`)],
  [/\s/, Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) => /\s/.test(sign))],
  [/[^山]/, null],
  [/\d+/, [...'0123456789']],
  [/\d年/, [...'0123456789'].map((digit) => `${digit}年`)],
  [/\d{1,4} ?(?:年|岁)/, ['年', '岁']],
  [/河?/, null],
  [/山|/, null],
  [/\u5c71/, null],
  [/a/i, null],
])('%s requires %j', (pattern, words) => {
  expect(requiredWords(pattern)?.words ?? null).toEqual(words);
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

test('what is all of an alternative is sure to match', () => {
  expect([...(requiredWords(/(?:审结|办结)率|案卷.{0,12}率|出庭(?!费)/)?.sure ?? [])]).toEqual(['审结率', '办结率']);
});

test('the characters a match may end with', () => {
  expect(lastCharacters('(?:共计|(?<!作)为|[增减]至?|各.?有?)$')).toBeNull();
  expect(lastCharacters('(?:共计|(?<!作)为|[增减]至?)$')).toBe('计为至增减');
});

test('a class is told as written', () => {
  const set = characterSet('0-3\\u5c71年\\s-');
  expect([...'013山年 -\u3000'].every((character) => set(character.charCodeAt(0)))).toBe(true);
  expect([...'4河/'].some((character) => set(character.charCodeAt(0)))).toBe(false);
  expect(characterSet('\\W')(0x5c71)).toBe(true);
  for (const [from, to] of [
    [0, 0],
    [31, 32],
    [5, 200],
    [64, 95],
    [0x4e00, 0x9fa5],
    [0xffff, 0xffff],
  ] as const) {
    const range = characterSet(`\\u${from.toString(16).padStart(4, '0')}-\\u${to.toString(16).padStart(4, '0')}`);
    const held = Array.from({ length: 0x10000 }, (_, code) => code).filter(range);
    expect([held[0], held.at(-1), held.length]).toEqual([from, to, to - from + 1]);
  }
});

test.each([
  /(?:共计|\d年)$/,
  /年?$/,
  /.$/,
  /^(?:已|新|未)*(?:率|度)?$/,
  /^(?:的|内|以上的?)/,
  /^[较比][\u4e00-\u9fa5]{1,3}$|^其/,
  /^[、,\s]+|^(?!和解)和/,
  /成|^山/,
])('%s matches the same texts behind its look at the edges', (pattern) => {
  const texts = [
    '',
    '共计',
    '12年',
    '年',
    '已',
    '未新率',
    '率已',
    '的',
    '以上',
    '较上年',
    '其',
    '、',
    '和解',
    '和',
    '山',
    '河成',
    '\n',
  ];
  for (const text of texts) {
    expect(edged(pattern).test(text), text).toBe(pattern.test(text));
    expect(edged(pattern).exec(text)?.[0], text).toBe(pattern.exec(text)?.[0]);
  }
});

test('what a sight rules out matches no part of the text', () => {
  const watch = new Watch();
  const patterns = [/(?:已|截至)[^,]{0,4}$/, /下一?步.{0,3}[将要]/, /\d+/, /(20\d\d)年/, /[由从]/];
  const watched = patterns.map((pattern) => watch.for(pattern));
  const parts = ['已完成', '截至', '下步', '下一步', '将', '12', '2024年', '由', ',', '县'];
  for (const first of parts)
    for (const second of parts) {
      const text = first + second;
      const sight = watch.look(text);
      for (const each of watched) {
        expect(sight.test(each), text).toBe(each.pattern.test(text));
        expect(sight.test(each, first), text).toBe(each.pattern.test(first));
        expect(sight.exec(each)?.[0], text).toBe(each.pattern.exec(text)?.[0]);
      }
    }
  const [, next] = watched;
  expect(next && watch.look('本县').may(next)).toBe(false);
});

function finding(sources: readonly string[], text: string) {
  const watch = new Watch();
  const find = finder(sources, watch);
  return find(text, watch.look(text));
}

test('the finder finds what an alternation would', () => {
  const sources = ['(?<![\\d.])\\d{1,2}月(?:\\d{1,2}日)?', '第[一二三](?:条|款)', '(?:近|前)?\\d年', '(?<=[a-c])[^山]'];
  const text = '第一条 12月3日 近3年 第四条 3.5月 2月 b山 c河';
  const found = finding(sources, text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(text.match(new RegExp(sources.join('|'), 'g')));
  expect(found).toHaveLength(5);
  expect(finding([], text)).toEqual([]);
});

test('more patterns than fit one table are found in order', () => {
  const sources = Array.from({ length: 40 }, (_, i) => `${i}件`);
  const text = '39件3件12件';
  expect(finding(sources, text)).toEqual([
    { start: 0, end: 3 },
    { start: 3, end: 5 },
    { start: 5, end: 8 },
  ]);
});

test('the index leaves out no pattern that matches, and is sure of none that does not', () => {
  const patterns = indicators.map(({ words }) => words);
  const index = wordIndex(patterns);
  for (const { zh } of indicators) {
    const marks = index.look(zh);
    patterns.forEach((pattern, ordinal) => {
      if (pattern.test(zh)) expect(marked(marks, ordinal)).toBe(true);
      if (marked(marks, ordinal + index.sure)) expect(pattern.test(zh)).toBe(true);
    });
    const even = marksFor(patterns.length);
    for (let ordinal = 0; ordinal < patterns.length; ordinal += 2) mark(even, ordinal);
    const ordinals: number[] = [];
    for (let at = nextInBoth(marks, even, 0); at >= 0; at = nextInBoth(marks, even, at + 1)) ordinals.push(at);
    expect(ordinals).toEqual(
      patterns.flatMap((_, ordinal) => (marked(marks, ordinal) && ordinal % 2 === 0 ? [ordinal] : [])),
    );
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
