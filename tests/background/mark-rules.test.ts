import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { markRules, PALETTE } from '@/entrypoints/background/mark-rules';
import { DEFAULT_MARKS, MARK_COLOURS, parseSettings, withColour } from '@/lib/model';
import { contrast } from '../styles/colour';

/** Text colours portals use; page backgrounds they use. */
const TEXTS = { light: ['#000000', '#333333', '#595959', '#666666'], dark: ['#ffffff', '#dddddd', '#bbbbbb'] };
const PAGES = { light: ['#ffffff', '#f6f6f6', '#eef3f8', '#fff6f5'], dark: ['#121212', '#2b2b2b'] };

describe.each(MARK_COLOURS)('%s on pages', (colour) => {
  test.each(['light', 'dark'] as const)('keeps AA contrast (%s)', (look) => {
    const { plain, alt } = PALETTE[colour][look];
    for (const text of TEXTS[look]) {
      expect(contrast(text, plain.soft)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, alt.soft)).toBeGreaterThanOrEqual(4.2);
    }
    for (const page of PAGES[look]) expect(contrast(plain.line, page)).toBeGreaterThanOrEqual(3);
    expect(contrast(plain.line, plain.soft)).toBeGreaterThanOrEqual(3);
    expect(alt).not.toEqual(plain);
  });
});

/** The blocks of the design tokens: the light one, the dark one of the reader's choice. */
function tokens(): Record<'light' | 'dark', (name: string) => string> {
  const css = readFileSync(fileURLToPath(new URL('../../assets/styles/tokens.css', import.meta.url)), 'utf8');
  const [light = '', dark = ''] = [css.split('@media')[0], css.split('\n:root[data-theme="dark"]')[1]];
  const read = (block: string) => (name: string) => new RegExp(`--mj-${name}: (#\\w+)`).exec(block)?.[1] ?? '';
  return { light: read(light), dark: read(dark) };
}

test.each(['light', 'dark'] as const)('every colour keeps AA contrast in our own pages (%s)', (theme) => {
  const token = tokens()[theme];
  for (const colour of MARK_COLOURS) {
    for (const surface of ['surface', 'canvas', 'selected'])
      expect(contrast(token(colour), token(surface)), `${colour} on ${surface}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token(colour), token(`${colour}-soft`)), `${colour} on its soft`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('text'), token(`${colour}-soft`)), `text on ${colour}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token(`${colour}-line`), token('surface')), `${colour} line`).toBeGreaterThanOrEqual(3);
  }
});

describe('the rules of the marks', () => {
  const rule = (css: string, name: string): string =>
    css.split('\n').find((line) => line.startsWith(`::highlight(${name}){`)) ?? '';

  test('kinds differ by their lines', () => {
    const css = markRules();
    const lines = ['mj-metric', 'mj-commit', 'mj-short', 'mj-note'].map(
      (name) => /underline (\w+)/.exec(rule(css, name))?.[1],
    );
    expect(lines).toEqual(['solid', 'dashed', 'dotted', 'double']);
  });

  test('lines alone, backgrounds alone; pale pages keep the line', () => {
    const underline = markRules({ ...DEFAULT_MARKS, manner: 'underline' });
    expect(rule(underline, 'mj-commit')).toContain('background-color:transparent;text-decoration:underline dashed');
    const background = markRules({ ...DEFAULT_MARKS, manner: 'background' });
    expect(rule(background, 'mj-commit')).toContain('text-decoration:none');
    expect(rule(background, 'mj-commit-pale')).toContain('text-decoration:underline dashed');
  });

  test('a kind takes its colour, and the one that had it takes the other', () => {
    const colours = withColour(DEFAULT_MARKS.colours, 'metric', 'violet');
    expect(colours).toEqual({ metric: 'violet', commitment: 'green', shortcoming: 'orange', note: 'blue' });
    const css = markRules({ ...DEFAULT_MARKS, colours });
    expect(rule(css, 'mj-metric')).toContain(PALETTE.violet.light.plain.line);
    expect(rule(css, 'mj-note')).toContain(PALETTE.blue.light.plain.line);
    expect(withColour(colours, 'metric', 'violet')).toEqual(colours);
  });

  test('a look that is stored wrongly falls back as a whole', () => {
    expect(parseSettings({ marks: { manner: 'glitter', colours: {} } }).marks).toEqual(DEFAULT_MARKS);
  });
});
