import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHypothesis } from '@/lib/export/read/hypothesis';
import type { Annotation } from '@/lib/model';
import { words } from './arbitrary';

const row = {
  id: 'Ab_1-2',
  created: '2025-01-02T03:04:05.678901+00:00',
  updated: '2025-01-03T03:04:05.678901+00:00',
  user: 'acct:lin@hypothes.is',
  uri: 'https://www.qinglan.gov.cn/a.html#x',
  text: '留意口径',
  tags: ['复议'],
  target: [
    {
      source: 'https://www.qinglan.gov.cn/a.html',
      selector: [
        { type: 'RangeSelector', startContainer: '/p', endContainer: '/p' },
        { type: 'TextPositionSelector', start: 7, end: 11 },
        { type: 'TextQuoteSelector', exact: '418件', prefix: '申请', suffix: '，' },
      ],
    },
  ],
};

test('notes come with their quotation, times, tags and author', () => {
  const result = readHypothesis({ export_date: '2025', annotations: [row] });
  expect(result).toMatchObject({
    ok: true,
    value: {
      replies: [],
      annotations: [
        {
          id: 'https://hypothes.is/a/Ab_1-2',
          documentId: 'https://www.qinglan.gov.cn/a.html',
          created: row.created,
          motivation: 'commenting',
          note: '留意口径',
          tags: ['复议'],
          creator: 'lin',
          anchor: { quote: { exact: '418件', prefix: '申请', suffix: '，' }, textHash: '' },
        },
      ],
    },
  });
});

test('highlights, page notes and replies; the API form and a plain list', () => {
  const highlight = { ...row, text: '', user_info: { display_name: '林' } };
  const pageNote = { ...row, target: [{ source: row.uri }] };
  const reply = { ...row, id: 'r', references: ['Ab_1-2'] };
  const result = readHypothesis({ total: 3, rows: [highlight, pageNote, reply] });
  expect(result).toMatchObject({
    ok: true,
    value: {
      replies: ['r'],
      annotations: [
        { motivation: 'highlighting', creator: '林' },
        { motivation: 'commenting', anchor: { quote: { exact: '' }, position: { start: 0, end: 0 } } },
      ],
    },
  });
  expect(readHypothesis([row]).ok).toBe(true);
});

test.each([
  ['something else', { a: 1 }, ''],
  ['a row without address', { annotations: [{ ...row, uri: undefined }] }, 'annotations[0].uri'],
  ['a date that is none', { rows: [row, { ...row, created: 'yesterday' }] }, 'rows[1].created'],
  [
    'an empty quotation',
    [{ ...row, target: [{ selector: [{ type: 'TextQuoteSelector', exact: '' }] }] }],
    '[0].target.exact',
  ],
])('refuses %s with its path, and all of the file', (_name, json, path) => {
  const result = readHypothesis(json);
  expect(result.ok ? [] : result.error.map((problem) => problem.path)).toEqual([path]);
});

/** An annotation as Hypothesis would export it: the way back of what is read. */
const asRow = ({ id, documentId, created, modified, note, tags, creator, anchor }: Annotation) => ({
  ...{
    id: decodeURIComponent(id.replace('https://hypothes.is/a/', '')),
    created,
    updated: modified,
    uri: documentId,
    tags,
  },
  ...{ text: note, user: `acct:${creator}@hypothes.is`, user_info: { display_name: creator } },
  target: [
    {
      source: documentId,
      selector: [
        { type: 'TextPositionSelector', start: 3, end: 9 },
        ...(anchor.quote.exact === '' ? [] : [anchor.quote]),
      ],
    },
  ],
});

test('property: what is read and written again is what was there, word for word', () => {
  const rows = fc.record({
    ...{ id: fc.string({ minLength: 1, unit: 'grapheme-ascii' }), text: words, tags: fc.array(words), author: words },
    quote: fc.option(fc.record({ exact: words.filter((text) => text !== ''), prefix: words, suffix: words })),
  });
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 5 }), (list) => {
      const exported = list.map(({ id, text, tags, author, quote }) => ({
        ...{ id, created: row.created, updated: row.updated, uri: 'https://www.qinglan.gov.cn/a.html', text, tags },
        ...{ user: `acct:${author}@hypothes.is`, user_info: { display_name: author } },
        target: [
          {
            source: 'https://www.qinglan.gov.cn/a.html',
            selector: [
              { type: 'TextPositionSelector', start: 3, end: 9 },
              ...(quote ? [{ type: 'TextQuoteSelector', ...quote }] : []),
            ],
          },
        ],
      }));
      const read = readHypothesis({ total: list.length, rows: exported });
      expect(read.ok && read.value.annotations.map(asRow)).toEqual(exported);
    }),
  );
});
