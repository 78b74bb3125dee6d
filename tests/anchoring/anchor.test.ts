import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { anchor, describe } from '@/lib/anchoring';
import { compact } from '@/lib/anchoring/compact';
import { textHash } from '@/lib/text/hash';

/** A report of our own making; every edit below is one a portal's editor could make. */
const TEXT = `清河县2023年法治政府建设年度报告
一、主要成效
（一）依法化解矛盾。全年收到行政复议申请418件，办结402件，调解率71.5%，同比提高3.2个百分点。办理行政应诉案件32件，负责人出庭应诉率100%。
（二）规范执法。全县组织执法培训12场次，培训1860人次。开展专项检查32次，整改问题58个。
二、存在的不足
一是基层执法力量薄弱，部分乡镇执法人员不足5人。二是普法宣传形式单一，群众参与度不高。
三、2024年工作安排
加强执法队伍建设，年内培训不少于60学时。深入推进“八五”普法。
表1\t案件\t12\t34
`;
const HASH = textHash(TEXT);

const at = (quote: string, nth = 0) => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = TEXT.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`no ${quote}`);
  return describe(TEXT, { start, end: start + quote.length }, HASH);
};
const find = (edited: string, quote: string, nth = 0) => {
  const outcome = anchor(edited, textHash(edited), at(quote, nth));
  const words =
    outcome.status === 'anchored' || outcome.status === 'changed'
      ? edited.slice(outcome.span.start, outcome.span.end)
      : null;
  return { outcome, words };
};
const SENTENCE = '二是普法宣传形式单一，群众参与度不高。';

group('edited pages', () => {
  test('a changed figure is shown as changed', () => {
    const { outcome } = find(TEXT.replace('418件', '419件'), '418件');
    expect(outcome).toMatchObject({ status: 'changed', was: '418件', now: '419件' });
    expect(find(TEXT.replace('71.5%', '100%'), '71.5%').outcome).toMatchObject({ status: 'changed', now: '100%' });
    expect(find(TEXT.replace('出庭应诉率100%', '出庭应诉率99.9%'), '100%').outcome).toMatchObject({ now: '99.9%' });
  });

  test('a figure that grew around the old digits is changed, not found inside', () => {
    expect(find(TEXT.replace('12场次', '112场次'), '12场次').outcome).toMatchObject({
      status: 'changed',
      now: '112场次',
    });
    expect(find(TEXT.replace('58个', '58.5个'), '58').outcome).toMatchObject({ status: 'changed', now: '58.5' });
    expect(find(TEXT.replace('1860人次', '1860万人次'), '1860').outcome).not.toMatchObject({ status: 'anchored' });
  });

  test('the same figure elsewhere does not stand in for one that changed', () => {
    const edited = TEXT.replace('行政应诉案件32件', '行政应诉案件35件').replace('专项检查32次', '信访事项32件');
    expect(find(edited, '32件').outcome).toMatchObject({ status: 'changed', was: '32件', now: '35件' });
  });

  test('the same figure elsewhere does not stand in for one that is gone', () => {
    const edited = TEXT.replace('办理行政应诉案件32件，负责人出庭应诉率100%。', '').replace('检查32次', '检查32件');
    expect(find(edited, '32件').outcome.status).not.toBe('anchored');
    expect(find(edited, '32件').outcome.status).not.toBe('changed');
  });

  test('a moved paragraph keeps its annotations', () => {
    const paragraph = TEXT.split('\n')[3] ?? '';
    const edited = `${TEXT.replace(`${paragraph}\n`, '')}${paragraph}\n`;
    expect(find(edited, '12场次')).toMatchObject({ outcome: { status: 'anchored' }, words: '12场次' });
    expect(find(edited, '418件').outcome.status).toBe('anchored');
  });

  test('a deleted sentence leaves an orphan', () => {
    expect(find(TEXT.replace(SENTENCE, ''), SENTENCE).outcome).toEqual({ status: 'orphan' });
  });

  test('the same sentence twice in a row is for the reader to choose', () => {
    const edited = TEXT.replace(SENTENCE, SENTENCE + SENTENCE);
    const { outcome } = find(edited, '群众参与度不高');
    expect(outcome.status).toBe('ambiguous');
    expect(outcome.status === 'ambiguous' && outcome.candidates).toHaveLength(2);
  });

  test('the same sentence again far away: its surroundings tell', () => {
    const edited = `${TEXT}附：${SENTENCE}\n`;
    const { outcome } = find(edited, SENTENCE);
    expect(outcome).toMatchObject({ status: 'anchored', span: { start: TEXT.indexOf(SENTENCE) } });
  });

  test('an emptied page leaves orphans', () => {
    for (const edited of ['', '页面不存在', '\n\n']) {
      expect(find(edited, '418件').outcome).toEqual({ status: 'orphan' });
      expect(find(edited, SENTENCE).outcome).toEqual({ status: 'orphan' });
    }
  });

  test('changed width of punctuation and digits is no change', () => {
    const edited = TEXT.replace(/，/g, ',').replace(/（/g, '(').replace(/）/g, ')').replace('418', '４１８');
    expect(find(edited, '418件')).toMatchObject({ outcome: { status: 'anchored' }, words: '４１８件' });
    expect(find(edited, SENTENCE).words).toBe(SENTENCE.replace('，', ','));
  });

  test('changed white space is no change', () => {
    const edited = TEXT.replace(/。/g, '。\n\u3000\u3000').replace('行政复议申请418件', '行政复议申请 418 件');
    expect(find(edited, '418件').words).toBe('418 件');
    expect(find(edited, SENTENCE).outcome.status).toBe('anchored');
    const joined = TEXT.replace(/\n/g, '');
    expect(find(joined, '12场次').outcome.status).toBe('anchored');
  });

  test('white space between figures is not nothing: table cells do not run together', () => {
    const edited = TEXT.replace('12\t34', '1234');
    expect(find(edited, '12', 1).outcome.status).not.toBe('anchored');
    expect(find(TEXT.replace('12\t34', '12\t\t34'), '34').words).toBe('34');
  });

  test('words added elsewhere move nothing', () => {
    const edited = `索引号：000\n${TEXT.replace('二、存在的不足', '说明：以上数据截至年底。\n二、存在的不足')}`;
    for (const quote of ['418件', '402件', '71.5%', '12场次', SENTENCE, '不少于60学时']) {
      expect(find(edited, quote)).toMatchObject({ outcome: { status: 'anchored' }, words: quote });
    }
  });

  test('a reworded sentence is shown as changed', () => {
    const edited = TEXT.replace(SENTENCE, '二是普法宣传形式较为单一，群众参与度还不够高。');
    const { outcome, words } = find(edited, SENTENCE);
    expect(outcome).toMatchObject({ status: 'changed', was: SENTENCE });
    expect(words).toContain('较为单一');
  });

  test('a figure deleted from its sentence is no figure next to it', () => {
    const { outcome } = find(TEXT.replace('418件，办结', '，办结'), '418件');
    expect(outcome.status).not.toBe('anchored');
    if (outcome.status === 'changed') expect(outcome.now).not.toMatch(/402/);
  });
});

group('the very text', () => {
  test('position is trusted once the words agree, ties or not', () => {
    const second = at('32', 1);
    expect(anchor(TEXT, HASH, second)).toEqual({ status: 'anchored', span: { ...spanOf(second) } });
  });
  test('a hash that lies is not trusted', () => {
    const edited = TEXT.replace('418件', '419件');
    expect(anchor(edited, HASH, at('418件')).status).toBe('changed');
  });
});

test('a note on the whole page stays on it', () => {
  const page = describe(TEXT, { start: 0, end: 0 }, HASH);
  expect(anchor('另一篇', textHash('另一篇'), page)).toEqual({ status: 'anchored', span: { start: 0, end: 0 } });
});

const spanOf = ({ position: { start, end } }: ReturnType<typeof at>) => ({ start, end });

const chars = fc.constantFrom(...'案件申请办结全年的、，。；0123456789.%万 \n\t１２（）', '𠮷');
const texts = fc.array(chars, { minLength: 1, maxLength: 200 }).map((list) => list.join(''));
const cut = (text: string, a: number, b: number) => {
  const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
  return { start: start ?? 0, end: end ?? 0 };
};

group('properties', () => {
  test('anchor ∘ describe = identity on the same text', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const span = cut(text, a, b);
        const hash = textHash(text);
        expect(anchor(text, hash, describe(text, span, hash))).toEqual({ status: 'anchored', span });
      }),
    );
  });

  test('describe quotes the span, and its context borders on it', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const span = cut(text, a, b);
        const { exact, prefix, suffix } = describe(text, span, '').quote;
        expect(text.slice(span.start - prefix.length, span.end + suffix.length)).toBe(prefix + exact + suffix);
        expect(prefix.length).toBeLessThanOrEqual(32);
        expect(suffix.length).toBeLessThanOrEqual(32);
      }),
    );
  });

  test('whatever the edit, anchored means the same words and the same figure', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (text, inserted, a, b, c, d) => {
        const span = cut(text, a, b);
        const gone = cut(text, c, d);
        const edited = text.slice(0, gone.start) + inserted.slice(0, 12) + text.slice(gone.end);
        const outcome = anchor(edited, textHash(edited), describe(text, span, textHash(text)));
        if (outcome.status !== 'anchored' || span.start === span.end) return;
        const now = edited.slice(outcome.span.start, outcome.span.end);
        expect(compact(now).text).toBe(compact(text.slice(span.start, span.end)).text);
        const running = (whole: string, i: number) => /[0-9]/.test(compact(whole.slice(0, i)).text.slice(-1));
        const first = compact(now).text.charAt(0);
        if (
          /[0-9]/.test(first) &&
          !/\s/.test(edited.charAt(outcome.span.start - 1)) &&
          !/\s/.test(text.charAt(span.start - 1))
        ) {
          expect(running(edited, outcome.span.start)).toBe(running(text, span.start));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
