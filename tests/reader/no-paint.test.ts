import { describe, expect, test } from 'vitest';
import type { PageReading } from '@/entrypoints/reader/reading';
import { createState } from '@/entrypoints/reader/state';
import { pillView } from '@/entrypoints/reader/view';
import { createTranslator } from '@/lib/i18n';
import { parseSettings } from '@/lib/model';
import type { Locator } from '@/lib/page/locator';
import { createPainter } from '@/lib/page/painter';
import { readReport } from '@/lib/reports/read';
import { blankSignals } from '../reports/blank-signals';

const TEXT = '桐溪县2024年法治政府建设年度报告\n全年办理行政复议案件31件，办结率96.8%。';

describe('where a browser cannot paint', () => {
  test('without the API nothing is painted and nothing fails', () => {
    const painter = createPainter({ CSS: {}, matchMedia: () => ({ matches: false }) } as unknown as typeof window);
    const nodes: unknown[] = [];
    const locator: Locator = {
      rangesFor: (span) => {
        nodes.push(span);
        return [];
      },
      spanFor: () => null,
      offsetAt: () => null,
    };
    expect(painter.supported).toBe(false);
    painter.paint(locator, [{ id: 'a', kind: 'metric', start: 0, end: 3, changed: false }], 'light');
    painter.focus(locator, { start: 0, end: 3 }, 'dark');
    painter.erase();
    expect(nodes).toEqual([]);
  });

  test('the pill keeps its counts and says why nothing is marked', () => {
    const state = createState(parseSettings({}));
    const article = { text: TEXT, missing: null };
    const reading = {
      url: blankSignals.url,
      signals: blankSignals,
      article,
      analysis: readReport(blankSignals, article),
      textHash: () => '',
      further: [],
    } as unknown as PageReading;
    state.reading.value = reading;
    globalThis.location ??= { host: 'www.tongxi.gov.cn' } as Location;
    const t = createTranslator('zh-CN');
    const words = (canPaint: boolean): string[] =>
      pillView(state, canPaint, reading, t).notices.map(({ text }) => text);
    expect(pillView(state, false, reading, t).counts.metric).toBe(2);
    expect(words(false)).toContain('这个浏览器在这一页上不能标记文字，侧栏照常可用。');
    expect(words(true)).not.toContain('这个浏览器在这一页上不能标记文字，侧栏照常可用。');
  });
});
