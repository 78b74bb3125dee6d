import { expect, describe as group, test } from 'vitest';
import type { Analysis, Annotation, Commitment, Finding } from '@/lib/model';
import { type Act, countItems, decide, makeAnnotation, progressOf, reattach, reviewItems } from '@/lib/review';
import { textHash } from '@/lib/text/hash';
import { analysis as analysisOf, metric } from '../store/fixtures';

const TEXT =
  '清河县2023年法治政府建设年度报告\n全年收到行政复议申请418件，办结402件，调解率71.5%。\n2024年，推进“八五”普法，组织执法培训不少于60学时。\n';
const HASH = textHash(TEXT);
const commitment = (quote: string, text = TEXT): Commitment => ({
  type: 'commitment',
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  text: quote,
  rule: 'section',
  basis: 'inferred',
  cues: [],
  deadline: null,
  target: null,
  responsible: null,
});
const PLAN = '推进“八五”普法，组织执法培训不少于60学时';
const found = (text = TEXT, patch: Partial<Analysis> = {}): Analysis =>
  analysisOf(text, {
    metrics: ['418件', '402件', '71.5%'].filter((quote) => text.includes(quote)).map((quote) => metric(text, quote)),
    commitments: [commitment(PLAN, text)],
    ...patch,
  });
let serial = 0;
const act = (patch: Partial<Act> = {}): Act => ({
  documentId: 'https://www.qinghe.gov.cn/1.html',
  text: TEXT,
  textHash: HASH,
  now: '2026-02-01T00:00:00.000Z',
  id: `id-${serial++}`,
  creator: '',
  ...patch,
});
const items = (annotations: Annotation[] = [], text = TEXT, analysis = found(text)) =>
  reviewItems(text, textHash(text), analysis, annotations);
const itemOf = (quote: string, annotations: Annotation[] = []) => {
  const item = items(annotations).find(({ finding }) => finding?.text === quote);
  if (item === undefined) throw new Error(`no item ${quote}`);
  return item;
};
const made = (annotation: Annotation | null): Annotation => {
  if (annotation === null) throw new Error('nothing decided');
  return annotation;
};

test('undecided findings are pending, in reading order', () => {
  expect(items().map(({ finding, decision, kind }) => [kind, finding?.text, decision])).toEqual([
    ['metric', '418件', 'pending'],
    ['metric', '402件', 'pending'],
    ['metric', '71.5%', 'pending'],
    ['commitment', PLAN, 'pending'],
  ]);
});

group('decisions', () => {
  test('replace the finding they decide, and keep what was proposed', () => {
    const confirmed = made(decide(itemOf('418件'), 'confirmed', null, act()));
    expect(confirmed).toMatchObject({ motivation: 'classifying', kind: 'metric', decision: 'confirmed' });
    expect(confirmed.proposed).toEqual(metric(TEXT, '418件'));
    const list = items([confirmed]);
    expect(list).toHaveLength(4);
    expect(list[0]).toMatchObject({ id: confirmed.id, decision: 'confirmed', current: metric(TEXT, '418件') });
  });

  test('survive another analyzer: other values, other boundaries, nothing found', () => {
    const corrected = made(decide(itemOf('402件'), 'corrected', { value: 420, indicator: '办结数' }, act()));
    const later = found(TEXT, {
      analyzer: '2',
      metrics: [{ ...metric(TEXT, '402件'), start: TEXT.indexOf('402件') - 2, value: 999, indicator: '机器所改' }],
    });
    const list = items([corrected], TEXT, later);
    expect(list.filter(({ kind }) => kind === 'metric')).toHaveLength(1);
    expect(list[0]).toMatchObject({ decision: 'corrected', finding: { value: 420, indicator: '办结数' } });
    expect(items([corrected], TEXT, found(TEXT, { metrics: [] }))[0]).toMatchObject({
      decision: 'corrected',
      current: null,
    });
  });

  test('a dismissed sentence stays dismissed when it is found in two parts', () => {
    const dismissed = made(decide(itemOf(PLAN), 'dismissed', null, act()));
    const later = found(TEXT, { commitments: [commitment('推进“八五”普法'), commitment('组织执法培训不少于60学时')] });
    expect(items([dismissed], TEXT, later).filter(({ kind }) => kind === 'commitment')).toMatchObject([
      { decision: 'dismissed' },
    ]);
  });

  test('a relabelled finding does not come back as what it was', () => {
    const relabelled = made(decide(itemOf('71.5%'), 'corrected', { type: 'shortcoming' } as never, act()));
    expect(relabelled).toMatchObject({
      kind: 'shortcoming',
      finding: { type: 'shortcoming', text: '71.5%', kind: 'problem' },
    });
    expect(relabelled.finding).not.toHaveProperty('value');
    const list = items([relabelled]);
    expect(list.map(({ kind }) => kind)).toEqual(['metric', 'metric', 'shortcoming', 'commitment']);
  });

  test('a moved boundary moves the anchor; the old finding does not come back', () => {
    const start = TEXT.indexOf('行政复议申请418件');
    const moved = made(decide(itemOf('418件'), 'corrected', { start }, act()));
    expect(moved.anchor.quote.exact).toBe('行政复议申请418件');
    expect(moved.finding?.text).toBe('行政复议申请418件');
    const [item] = items([moved]);
    expect(item).toMatchObject({ decision: 'corrected', span: { start }, current: { text: '418件' } });
    expect(items([moved])).toHaveLength(4);
  });

  test('decide again keeps identity, creation and proposal', () => {
    const first = made(decide(itemOf('418件'), 'confirmed', null, act()));
    const again = made(
      decide(itemOf('418件', [first]), 'dismissed', null, act({ now: '2026-03-01', creator: '李四' })),
    );
    expect(again).toMatchObject({ id: first.id, created: first.created, modified: '2026-03-01', creator: '李四' });
    expect(again.proposed).toEqual(first.proposed);
  });

  test('a note has nothing to decide', () => {
    const note = makeAnnotation({ start: 0, end: 3 }, { kind: null, note: '存疑' }, act());
    const item = items([note])[0];
    expect(item && decide(item, 'confirmed', null, act())).toBeNull();
  });
});

group('on a revised page', () => {
  const revised = TEXT.replace('418件', '419件');
  test('a decided figure that changed is shown as changed, and the new one is pending', () => {
    const confirmed = made(decide(itemOf('418件'), 'confirmed', null, act()));
    const analysis = found(revised, { metrics: [metric(revised, '419件')], commitments: [] });
    expect(items([confirmed], revised, analysis)).toMatchObject([
      { decision: 'confirmed', outcome: { status: 'changed', was: '418件', now: '419件' }, finding: { text: '418件' } },
      { decision: 'pending', finding: { text: '419件' } },
    ]);
  });

  test('findings move with their passage', () => {
    const confirmed = made(decide(itemOf('402件'), 'confirmed', null, act()));
    const longer = `索引号：1\n${TEXT}`;
    const item = items([confirmed], longer)[1];
    expect(item).toMatchObject({ decision: 'confirmed', finding: { start: longer.indexOf('402件'), text: '402件' } });
    expect(items([confirmed], longer)).toHaveLength(4);
  });

  test('what has no place comes last and can be attached by hand', () => {
    const note = makeAnnotation({ start: 19, end: 26 }, { kind: null, note: '查证' }, act());
    const emptied = '另一篇完全不同的文章。';
    const [item] = items([note], emptied, found(emptied, { metrics: [], commitments: [] }));
    expect(item).toMatchObject({ span: null, outcome: { status: 'orphan' } });
    const attached = reattach(note, { start: 0, end: 3 }, act({ text: emptied, textHash: textHash(emptied) }));
    expect(items([attached], emptied, found(emptied, { metrics: [], commitments: [] }))[0]).toMatchObject({
      outcome: { status: 'anchored' },
      span: { start: 0, end: 3 },
    });
  });
});

group('hand marks', () => {
  test('a metric marked by hand takes proposed figures along and is confirmed', () => {
    const start = TEXT.indexOf('60学时');
    const mark = makeAnnotation(
      { start, end: start + 4 },
      { kind: 'metric', patch: { value: 60, unit: '学时' } },
      act(),
    );
    expect(mark).toMatchObject({
      kind: 'metric',
      decision: 'confirmed',
      proposed: null,
      finding: { type: 'metric', value: 60, unit: '学时', text: '60学时', rule: 'hand' },
    });
    expect(items([mark])).toHaveLength(5);
  });

  test('one that the analyzer later finds too is listed once', () => {
    const start = TEXT.indexOf('60学时');
    const mark = makeAnnotation({ start, end: start + 4 }, { kind: 'metric' }, act());
    const later = found(TEXT, { metrics: [metric(TEXT, '60学时')], commitments: [] });
    expect(items([mark], TEXT, later)).toMatchObject([{ id: mark.id, current: { text: '60学时' } }]);
  });

  test('a plain mark highlights, one with words comments', () => {
    expect(makeAnnotation({ start: 0, end: 3 }, { kind: null }, act()).motivation).toBe('highlighting');
    expect(makeAnnotation({ start: 0, end: 3 }, { kind: null, note: '？' }, act()).motivation).toBe('commenting');
  });
});

test('counts leave out what was dismissed; progress names every state', () => {
  const dismissed = made(decide(itemOf('418件'), 'dismissed', null, act()));
  const noted = { ...made(decide(itemOf('402件'), 'confirmed', null, act())), note: '见表2' };
  const list = items([dismissed, noted]);
  expect(countItems(list)).toEqual({ metric: 2, commitment: 1, shortcoming: 0, note: 1 });
  expect(progressOf(list)).toMatchObject({ pending: 2, confirmed: 1, dismissed: 1, changed: 0 });
});

test('no finding is lost or listed twice, whatever was decided', () => {
  const all = items();
  for (let mask = 0; mask < 1 << all.length; mask++) {
    const decisions = all.flatMap((item, i) =>
      mask & (1 << i) ? [made(decide(item, i % 2 ? 'dismissed' : 'confirmed', null, act()))] : [],
    );
    const findings = items(decisions).map(({ finding }) => finding as Finding);
    expect(findings.map(({ text }) => text)).toEqual(all.map(({ finding }) => finding?.text));
  }
});
