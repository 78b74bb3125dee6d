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
    '',
    '[]',
    '[1]',
    '["执法", ""]',
    '["执法",',
    '{"codes": ["执法"]}',
    JSON.stringify(['执法', '长'.repeat(41)]),
    JSON.stringify(['两\n行']),
    JSON.stringify(Array.from({ length: 201 }, (_, index) => `类${index}`)),
    '类别\n',
    '执法\n,没有名字\n',
    '执法\n"没有关上\n督察',
  ])('all or nothing: %j', (text) =>
    expect(parseCodebook(text)).toMatchObject({ ok: false, error: { code: 'invalid' } }),
  );
});
