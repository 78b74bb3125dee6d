import { describe, expect, test } from 'vitest';
import { parseCodebook } from '@/lib/shell/codebook';

describe('a codebook file', () => {
  test.each([
    ['["执法","督察","执法"]', ['执法', '督察']],
    ['{"categories": [" 执法 ", "督察"]}', ['执法', '督察']],
    ['\ufeff类别,说明\r\n执法,行政执法\r\n\r\n"督察, 考核","两种"\r\n', ['执法', '督察, 考核']],
    ['执法\n"称""好"""\n', ['执法', '称"好"']],
  ])('%j', (text, expected) => expect(parseCodebook(text)).toEqual({ ok: true, value: expected }));

  test.each([
    ['', { reason: 'empty' }],
    ['[]', { reason: 'empty' }],
    ['类别\n', { reason: 'empty' }],
    ['[1]', { reason: 'not-text', at: 1 }],
    ['["执法", ""]', { reason: 'blank', at: 2 }],
    ['["执法",', { reason: 'unreadable' }],
    ['{"codes": ["执法"]}', { reason: 'unreadable' }],
    [JSON.stringify(['执法', '长'.repeat(41)]), { reason: 'too-long', at: 2 }],
    [JSON.stringify(['两\n行']), { reason: 'two-lines', at: 1 }],
    [JSON.stringify(Array.from({ length: 201 }, (_, index) => `类${index}`)), { reason: 'too-many' }],
    ['执法\n,没有名字\n', { reason: 'blank', at: 2 }],
    ['执法\n"没有关上\n督察', { reason: 'quotes', at: 2 }],
  ])('all or nothing, and what is wrong: %j', (text, error) =>
    expect(parseCodebook(text)).toEqual({ ok: false, error }),
  );
});
