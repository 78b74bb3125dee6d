import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Bundles a TypeScript entry for a test page.
 * @param contents the entry's source; imports with `@/…`; what it exports becomes the global `mingjian`
 * @returns an IIFE to evaluate in the page
 */
export async function bundle(contents: string, minify = false): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: root, loader: 'ts', sourcefile: 'entry.ts' },
    alias: { '@': root.replace(/\/$/, '') },
    bundle: true,
    format: 'iife',
    globalName: 'mingjian',
    target: 'es2022',
    write: false,
    minify,
  });
  return result.outputFiles[0]?.text ?? '';
}

/** All of lib/page that reads a page. */
export const PAGE_LIBRARY = `
export { readArticle, indexReport } from '@/lib/page/article';
export { readSignals } from '@/lib/page/signals';
export { opensLikeReport, readGateSignals } from '@/lib/page/gate-signals';
export { readFurther } from '@/lib/page/further';
export { TextIndex } from '@/lib/page/text-index';
export { whenSettled } from '@/lib/page/settle';
`;
