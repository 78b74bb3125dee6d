import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** Every portal page pays for the gate: the code that runs on it must stay small and free of libraries. */
test('the gate is smaller than 8 kB and bundles no library', async () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const result = await build({
    entryPoints: [`${root}entrypoints/portal.ts`],
    alias: { '@': root.replace(/\/$/, '') },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2022',
    write: false,
    metafile: true,
  });
  const foreign = Object.keys(result.metafile.inputs).filter((path) => path.includes('node_modules'));
  expect(foreign.filter((path) => !path.endsWith('define-unlisted-script.mjs'))).toEqual([]);
  expect(result.outputFiles[0]?.contents.byteLength).toBeLessThan(8 * 1024);
});
