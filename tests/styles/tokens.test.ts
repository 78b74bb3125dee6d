import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = ['assets', 'components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:css|tsx?)$/.test(path))
    .map((path) => readFileSync(join(root, folder, path), 'utf8')),
);

test('every token that is used is defined: one that is not leaves words without a background, or a colour', () => {
  const used = new Set(files.flatMap((text) => [...text.matchAll(/var\((--mj-[\w-]+)/g)].map(([, name]) => name)));
  const defined = new Set(
    files.flatMap((text) => [...text.matchAll(/(--mj-[\w-]+)['"\]]?\s*:/g)].map(([, name]) => name)),
  );
  expect(used.size).toBeGreaterThan(30);
  expect([...used].filter((name) => !defined.has(name))).toEqual([]);
});

test('dark by the system and dark by choice are the same', () => {
  const css = readFileSync(join(root, 'assets/styles/tokens.css'), 'utf8');
  const dark = [...css.matchAll(/\{\s*(color-scheme: dark;[^}]*)\}/g)].map(([, rules = '']) =>
    rules.match(/[^\s;][^;]*/g),
  );
  expect(dark).toHaveLength(2);
  expect(dark[0]?.length).toBeGreaterThan(40);
  expect(dark[0]).toEqual(dark[1]);
});
