import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type TestBrowser } from './support/browsers';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The interface drawn in a plain page, where axe can look into it: on a report it stands in a closed shadow root. */
const ENTRY = `
import { render, h } from 'preact';
import { WordsContext, wordsIn } from '@/components/i18n';
import { PageInterface } from '@/components/page/PageInterface';
import { ACTIONS, viewOf } from '@/tests/browser/support/page-view';
export const draw = (card, language, words) => {
  const value = wordsIn(language);
  render(h(WordsContext.Provider, { value }, h(PageInterface, { view: viewOf(card, words), act: ACTIONS })), document.getElementById('app'));
};`;

async function bundleInterface(): Promise<string> {
  const result = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'tsx', sourcefile: 'entry.tsx' },
    alias: { '@': root.replace(/\/$/, '') },
    bundle: true,
    format: 'iife',
    globalName: 'mingjian',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}

const style = ['tokens', 'controls', 'base', 'page']
  .map((name) => readFileSync(`${root}assets/styles/${name}.css`, 'utf8').replace(/@import[^;]*;/g, ''))
  .join('\n');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launch('chromium');
  await browser.page.goto('about:blank');
  await browser.page.evaluate((css) => {
    document.documentElement.lang = 'zh-CN';
    document.title = 'interface';
    const sheet = document.createElement('style');
    sheet.textContent = css;
    document.head.append(sheet);
    const app = document.createElement('div');
    app.id = 'app';
    document.body.append(app);
  }, style);
  await browser.page.run(await bundleInterface());
  await browser.page.run(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
});
afterAll(() => browser?.close());

describe('the interface on the page has no accessibility fault that axe finds', () => {
  const cards = [
    'metric',
    'commitment',
    'shortcoming',
    'note',
    'changed',
    'reworded',
    'ambiguous',
    'orphan',
    'correct',
  ] as const;
  const variants = cards.flatMap((card) =>
    (['light', 'dark'] as const).map((theme) => [card, theme, theme === 'light' ? 'zh-CN' : 'en'] as const),
  );
  test.each(variants)('%s card, %s, %s', async (card, theme, language) => {
    const violations = await browser.page.evaluate(
      async ([kind, look, words]) => {
        document.documentElement.dataset.theme = look;
        document.documentElement.lang = words;
        const { mingjian, axe } = window as unknown as {
          mingjian: { draw(card: string, language: string): void };
          axe: { run(options: unknown): Promise<{ violations: Violation[] }> };
        };
        mingjian.draw(kind, words);
        for (const animation of document.getAnimations()) animation.finish();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const { violations } = await axe.run({
          // A plain test page has no landmarks of its own; the report's page has.
          rules: {
            region: { enabled: false },
            'landmark-one-main': { enabled: false },
            'page-has-heading-one': { enabled: false },
          },
        });
        if (!document.querySelector('.card-dialog, .finding-form')) throw new Error('the card was not drawn');
        return violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
        }));
      },
      [card, theme, language] as const,
    );
    expect(violations).toEqual([]);
  });
});

describe('the toolbar over selected words', () => {
  test('keeps the focus when the selection grows, and goes where the words are', async () => {
    const seen = await browser.page.evaluate(async () => {
      const { mingjian } = window as unknown as {
        mingjian: { draw(card: string, language: string, words?: string): void };
      };
      mingjian.draw('metric', 'zh-CN', '1:3');
      document.querySelector<HTMLElement>('.toolbar button')?.focus();
      const drawn = document.querySelector<HTMLElement>('.toolbar');
      const before = drawn?.style.left;
      mingjian.draw('metric', 'zh-CN', '1:5');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return { focused: document.activeElement?.className, moved: drawn?.style.left !== before };
    }, null);
    expect(seen).toEqual({ focused: 'toolbar-btn', moved: true });
  });
});
