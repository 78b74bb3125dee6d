import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markRules } from '@/entrypoints/background/mark-rules';
import { HIGHLIGHT_NAMES, nameOn, PAGE_LOOKS } from '@/lib/page/marks';
import { contrast, difference, VISION } from './colour';

/** The kinds of marks a reader has to tell apart, and the mark that says that words have changed. */
const KINDS = ['metric', 'commit', 'short', 'note', 'changed'] as const;
type Kind = (typeof KINDS)[number];
interface Look {
  readonly background: string;
  readonly line: string;
  readonly style: string;
}

/** What is inserted into a page: the rules all readers have, and those of the kinds as nobody has changed them. */
const css =
  readFileSync(new URL('../../entrypoints/marks.css', import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '') +
  markRules();

/** Declarations of a mark's rule on a page of some look. */
function rule(kind: Kind, look = ''): string {
  const found = css.split('}').find((each) => each.split('{')[0]?.trim() === `::highlight(mj-${kind}${look})`);
  if (!found) throw new Error(`no rule for ${kind}${look}`);
  return found.split('{')[1] ?? '';
}
const part = (declarations: string, pattern: RegExp): string => pattern.exec(declarations)?.[1] ?? '';

const light = (kind: Kind): Look => ({
  background: part(rule(kind), /background-color:\s*(#\w{6})/),
  line: part(rule(kind), /text-decoration:[^;]*(#\w{6})/),
  style: part(rule(kind), /text-decoration:\s*underline\s+(\w+)/),
});
const dark = (kind: Kind): Look => {
  const own = rule(kind, '-dark');
  return {
    background: part(own, /background-color:\s*(#\w{6})/),
    line: part(own, /text-decoration(?:-color)?:[^;]*(#\w{6})/),
    style: light(kind).style,
  };
};

/** Page colours met on portals: paper and ink. */
const PAGES = [
  { name: 'light', look: light, paper: '#ffffff', ink: '#333333' },
  { name: 'dark', look: dark, paper: '#1e1e1e', ink: '#dddddd' },
] as const;
const PAIRS = KINDS.flatMap((a, i) => KINDS.slice(i + 1).map((b) => [a, b] as const));

test('every highlight has its rule on pages of every look', () => {
  for (const name of HIGHLIGHT_NAMES)
    for (const look of PAGE_LOOKS) expect(css).toContain(`::highlight(${nameOn(name, look)})`);
});

test('no rule asks the page for our host, but the one for the pointer: the browser would style every element anew', () => {
  expect(css.match(/[^}]*:has\([^{]*/g)?.map((selector) => selector.trim())).toEqual([
    ':root:has(> mingjian-reader[data-over])',
  ]);
});

test('the difference is CIEDE2000: pairs of the published test data', () => {
  expect(difference('#ffffff', '#000000', 'normal')).toBeCloseTo(100, 1);
  expect(difference('#ff0000', '#ff0000', 'deutan')).toBe(0);
  expect(difference('#ff0000', '#00ff00', 'normal')).toBeCloseTo(86.6, 0);
});

describe.each(PAGES)('marks on a $name page', ({ look, paper, ink }) => {
  test.each(KINDS)('%s: words stay readable, the line is seen', (kind) => {
    const { background, line } = look(kind);
    expect(contrast(ink, background)).toBeGreaterThanOrEqual(7);
    expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(line, background)).toBeGreaterThanOrEqual(2.5);
  });

  test('no two kinds have the same style of line: colour is never the only sign', () => {
    const styles = KINDS.map((kind) => look(kind).style);
    expect(new Set(styles).size).toBe(KINDS.length);
  });

  test.each(Object.keys(VISION) as (keyof typeof VISION)[])('kinds are told apart with %s vision', (vision) => {
    for (const [a, b] of PAIRS) {
      const apart = Math.max(
        difference(look(a).line, look(b).line, vision),
        difference(look(a).background, look(b).background, vision),
      );
      expect(apart, `${a} and ${b}`).toBeGreaterThanOrEqual(5);
    }
  });
});
