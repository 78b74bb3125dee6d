import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARK_KINDS } from '@/lib/model';
import { lanes, type Tick } from '@/lib/page/lanes';

describe('lanes', () => {
  test('neighbours of one kind merge, kinds stay apart', () => {
    const ticks: Tick[] = [
      { id: 'b', kind: 'metric', at: 0.502 },
      { id: 'a', kind: 'metric', at: 0.5 },
      { id: 'c', kind: 'commitment', at: 0.5 },
      { id: 'd', kind: 'metric', at: 0.9 },
    ];
    expect(lanes(ticks, 1003)).toEqual([
      { kind: 'metric', top: 500, height: 5, ids: ['a', 'b'] },
      { kind: 'commitment', top: 500, height: 3, ids: ['c'] },
      { kind: 'metric', top: 900, height: 3, ids: ['d'] },
    ]);
  });

  test('every tick is under exactly one mark, and every mark lies on the strip', () => {
    const tick = fc.record({ kind: fc.constantFrom(...MARK_KINDS), at: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(tick, { maxLength: 80 }), fc.integer({ min: 40, max: 1200 }), (list, height) => {
        const ticks = list.map((entry, index) => ({ ...entry, id: `${index}` }));
        const marks = lanes(ticks, height);
        expect(marks.flatMap(({ ids }) => ids).sort()).toEqual(ticks.map(({ id }) => id).sort());
        for (const mark of marks) {
          expect(mark.top).toBeGreaterThanOrEqual(0);
          expect(mark.top + mark.height).toBeLessThanOrEqual(height);
          expect(mark.height).toBeLessThanOrEqual(24);
        }
      }),
    );
  });
});
