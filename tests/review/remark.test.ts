import { expect, test } from 'vitest';
import { makeAnnotation, remark, reviewItems } from '@/lib/review';
import { textHash } from '@/lib/text/hash';
import { analysis, metric } from '../store/fixtures';

const TEXT = '岚溪县2023年报告\n全年办结案件32件，满意率98%。\n';
const HASH = textHash(TEXT);
const found = analysis(TEXT, { metrics: [metric(TEXT, '32件')] });
const act = {
  ...{ documentId: 'https://www.lanxi.gov.cn/1.html', text: TEXT, textHash: HASH },
  ...{ now: '2026-02-01T00:00:00.000Z', id: 'r-1', creator: '甲' },
};
const said = { note: '口径待核', tags: ['口径'], categories: ['风险'] };
const items = (...annotations: Parameters<typeof reviewItems>[3][number][]) =>
  reviewItems(TEXT, HASH, found, annotations);

test('a note on a finding nobody decided leaves it undecided, and in the list once', () => {
  const [item] = items();
  const made = item && remark(item, said, act);
  if (!made) throw new Error('nothing made');
  expect(made).toMatchObject({ ...said, kind: 'metric', decision: null, proposed: { text: '32件' } });
  expect(items(made)).toMatchObject([{ decision: 'pending', annotation: { note: '口径待核' } }]);
});

test('a plain mark becomes a note, and again a mark once the note is gone; a decision stays', () => {
  const mark = makeAnnotation({ start: 10, end: 14 }, { kind: null }, { ...act, id: 'm-1' });
  const item = items(mark).find(({ kind }) => kind === 'note');
  const noted = item && remark(item, said, act);
  expect(noted).toMatchObject({ id: 'm-1', motivation: 'commenting', note: '口径待核' });
  const back = item && noted && remark({ ...item, annotation: noted }, { ...said, note: '' }, act);
  expect(back).toMatchObject({ motivation: 'highlighting', tags: ['口径'] });
  const kept = makeAnnotation({ start: 10, end: 14 }, { kind: 'shortcoming' }, { ...act, id: 'k-1' });
  const [decided] = items(kept).filter(({ kind }) => kind === 'shortcoming');
  expect(decided && remark(decided, said, act)).toMatchObject({ motivation: 'classifying', decision: 'confirmed' });
});

test('one thing said leaves the others as they were', () => {
  const [item] = items();
  const noted = item && remark(item, { note: '口径待核' }, act);
  if (!noted) throw new Error('nothing made');
  const [again] = items(noted);
  expect(again && remark(again, { tags: ['口径'] }, act)).toMatchObject({
    ...{ id: 'r-1', motivation: 'classifying', decision: null },
    ...{ note: '口径待核', tags: ['口径'], categories: [] },
  });
});
