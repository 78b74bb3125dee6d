import { describe, expect, test } from 'vitest';
import { strokesOf } from '@/components/page/strokes';
import { MARK_KINDS } from '@/lib/model';

const box = { left: 10, right: 90, bottom: 40 };
const drawn = (kind: (typeof MARK_KINDS)[number], changed: boolean): string =>
  JSON.stringify(strokesOf({ ...box, kind, changed }));

describe('underlines drawn without colours', () => {
  test('no two kinds share a pattern, and what has changed looks like none of them', () => {
    const looks = [...MARK_KINDS.map((kind) => drawn(kind, false)), drawn('metric', true)];
    expect(new Set(looks).size).toBe(MARK_KINDS.length + 1);
  });

  test('what has changed is a wave, whatever its kind, and as long as its words', () => {
    expect(new Set(MARK_KINDS.map((kind) => drawn(kind, true))).size).toBe(1);
    const [stroke] = strokesOf({ ...box, kind: 'note', changed: true });
    const steps = stroke?.d.match(/l4 -?4/g) ?? [];
    expect(steps.length * 4).toBeCloseTo(78, -1);
    expect(steps.some((step) => step.includes('-'))).toBe(true);
  });

  test('words of one letter have their line', () => {
    for (const changed of [false, true])
      expect(strokesOf({ left: 10, right: 11, bottom: 40, kind: 'metric', changed })).toHaveLength(1);
  });
});
