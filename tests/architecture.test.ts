import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** Holds the table "who may import whom" of docs/architecture.md against every import of the tree. */
const root = fileURLToPath(new URL('..', import.meta.url));

const listFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );

const sources = ['lib', 'components', 'entrypoints']
  .filter((folder) => statSync(join(root, folder), { throwIfNoEntry: false }))
  .flatMap(listFiles)
  .filter((file) => /\.tsx?$/.test(file));

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Rooms: the folder that decides what a file may import. */
const room = (file: string): string => {
  const parts = file.split('/');
  return parts[0] === 'components'
    ? 'components'
    : parts
        .slice(0, 2)
        .join('/')
        .replace(/\.(content\.)?tsx?$/, '');
};

const everything = ['lib/', 'components'];
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/analysis': ['lib/model', 'lib/text'],
  'lib/reports': ['lib/model', 'lib/text', 'lib/analysis'],
  'lib/anchoring': ['lib/model', 'lib/text'],
  'lib/review': ['lib/model', 'lib/text', 'lib/anchoring'],
  'lib/checks': ['lib/model', 'lib/text', 'lib/analysis', 'lib/reports'],
  'lib/compare': ['lib/model', 'lib/text', 'lib/anchoring', 'lib/analysis', 'lib/reports'],
  'lib/export': ['lib/model', 'lib/text', 'lib/analysis', 'lib/compare', 'lib/review', 'lib/i18n'],
  'lib/i18n': ['lib/model'],
  'lib/page': ['lib/model', 'lib/text', 'lib/anchoring'],
  'lib/shell': [
    'lib/model',
    'lib/i18n',
    'lib/messaging',
    'lib/store',
    'lib/export',
    'lib/text',
    'lib/anchoring',
    'components',
  ],
  'lib/store': ['lib/model', 'lib/text'],
  'lib/messaging': ['lib/model'],
  components: ['lib/model', 'lib/i18n'],
  'entrypoints/portal': ['lib/model', 'lib/reports', 'lib/page', 'lib/messaging'],
  'entrypoints/look': ['lib/reports', 'lib/page'],
  'entrypoints/reader': [
    'lib/model',
    'lib/text',
    'lib/page',
    'lib/analysis',
    'lib/reports',
    'lib/anchoring',
    'lib/review',
    'lib/messaging',
    'lib/i18n',
    'lib/checks',
    'lib/export',
    'components',
  ],
  'entrypoints/background': ['lib/model', 'lib/text', 'lib/store', 'lib/review', 'lib/messaging', 'lib/i18n'],
  'entrypoints/popup': everything,
  'entrypoints/sidepanel': everything,
  'entrypoints/library': everything,
  'entrypoints/options': everything,
  'entrypoints/welcome': everything,
  'entrypoints/automation': everything,
};
const NO_PAGE_DOM = [
  'entrypoints/popup',
  'entrypoints/sidepanel',
  'entrypoints/library',
  'entrypoints/options',
  'entrypoints/welcome',
];

const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => /^(?:\.|@\/)/.test(target))
    .map((target) =>
      target.startsWith('@/')
        ? target.slice(2)
        : normalize(join(dirname(file), target))
            .split(sep)
            .join('/'),
    );

describe('architecture', () => {
  test.each(sources)('%s imports only what its room may', (file) => {
    const from = room(file);
    const allowed = MAY_IMPORT[from];
    expect(allowed, `no rule for ${from}`).toBeDefined();
    for (const target of importsOf(file)) {
      if (target.startsWith('assets/') || target === 'package.json') continue;
      const to = room(target);
      if (to === from) continue;
      expect(target.startsWith('entrypoints/'), `${file} imports ${target}: nothing imports entrypoints`).toBe(false);
      expect(
        allowed?.some((prefix) => to.startsWith(prefix)),
        `${file} imports ${target}`,
      ).toBe(true);
      if (NO_PAGE_DOM.includes(from)) expect(to, `${file} imports ${target}`).not.toBe('lib/page');
    }
  });

  test('no cycles between files', () => {
    const resolve = (target: string): string | undefined =>
      [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`].find((file) =>
        sources.includes(file),
      );
    const graph = new Map(
      sources.map((file) => [
        file,
        runtimeImports(file)
          .map(resolve)
          .filter((f) => f !== undefined),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test.each(sources)('%s has at most 400 lines and no unsafe sink', (file) => {
    const text = read(file);
    expect(text.split('\n').length).toBeLessThanOrEqual(400);
    const sinks = text.match(
      /\b(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write\b|\beval\(|new Function\(|highlights\.clear\(/g,
    );
    expect(sinks, relative(root, file)).toBeNull();
  });

  test.each([
    'lib/reports/families',
    'lib/analysis/extractors',
    'lib/analysis/refiners',
    'lib/export/formats',
    'lib/checks/rules',
    'lib/store/migrations',
  ])('every file of %s is on its list', (folder) => {
    if (!statSync(join(root, folder), { throwIfNoEntry: false })) return;
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    if (names.length === 0) return;
    const index = read(`${folder}/index.ts`);
    for (const name of names) expect(index, `${folder}/${name}`).toContain(`'./${name.replace(/\.ts$/, '')}'`);
  });
});

/** Imports that exist at run time: `import type` does not make a cycle. */
function runtimeImports(file: string): string[] {
  const erased = read(file).replace(/(?:import|export) type [^;]*;/g, '');
  return [...erased.matchAll(/(?:from|import)\s*\(?\s*['"]((?:\.|@\/)[^'"]+)['"]/g)].map((match) =>
    (match[1] ?? '').startsWith('@/')
      ? (match[1] ?? '').slice(2)
      : normalize(join(dirname(file), match[1] ?? ''))
          .split(sep)
          .join('/'),
  );
}
