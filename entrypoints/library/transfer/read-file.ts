import { EVIDENCE_FORMAT } from '../../../lib/export/evidence/manifest';
import { type Verification, verifyPackage } from '../../../lib/export/evidence/verify';
import { readHypothesis } from '../../../lib/export/read/hypothesis';
import { readReportFiles } from '../../../lib/export/read/report-file';
import { readWebAnnotations } from '../../../lib/export/read/web-annotation';
import type { Problem } from '../../../lib/export/result';
import { documentId } from '../../../lib/model';
import type { Store } from '../../../lib/store';
import {
  type Contents,
  contentsOfAnnotations,
  contentsOfBundles,
  type ImportPreview,
  planImport,
  previewImport,
} from '../../../lib/store/backup';
import { bytesHash } from '../../../lib/text/hash';

/** What a file turned out to be. Nothing has been written yet. */
export type FileOutcome =
  | {
      readonly kind: 'import';
      readonly name: string;
      readonly preview: ImportPreview;
      readonly isBackup: boolean;
      readonly replies: number;
    }
  | { readonly kind: 'evidence'; readonly name: string; readonly verification: Verification }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly string[] };

const sha256 = (bytes: Uint8Array): Promise<string> => Promise.resolve(bytesHash(bytes));

/** Reads a file and says what it is and what taking it over would do: backup, report files, annotations, or evidence to verify. */
export async function readFile(store: Store, file: File): Promise<FileOutcome> {
  const { name } = file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const refused = (problems: readonly string[]): FileOutcome => ({ kind: 'refused', name, problems });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const evidence = await verifyPackage(bytes, sha256);
    if (evidence.ok && evidence.value.manifest.format === EVIDENCE_FORMAT)
      return { kind: 'evidence', name, verification: evidence.value };
    const { result, problems } = await previewImport(store, bytes);
    return result.ok
      ? { kind: 'import', name, preview: result.value, isBackup: true, replies: 0 }
      : refused(problems.map(({ part, line, message }) => `${part}${line > 0 ? `:${line}` : ''} ${message}`));
  }
  const json = parse(bytes);
  if (json === undefined) return refused(['not JSON and not a zip file']);
  const plan = async (contents: Contents, replies = 0): Promise<FileOutcome> => {
    const about = { created: new Date(file.lastModified).toISOString(), generator: '' };
    return { kind: 'import', name, preview: await planImport(store, contents, about), isBackup: false, replies };
  };
  const now = new Date().toISOString();
  const format = (json as { format?: unknown } | null)?.format;
  if (typeof format === 'string' && format.startsWith('mingjian')) {
    const read = await readReportFiles(json, { now, sha256 });
    return read.ok ? plan(contentsOfBundles(read.value)) : refused(read.error.map(words));
  }
  const hypothesis = readHypothesis(json);
  if (hypothesis.ok) return plan(contentsOfAnnotations(hypothesis.value.annotations), hypothesis.value.replies.length);
  const texts = await textsOf(store, json);
  const web = readWebAnnotations(json, { now, textOf: (id, hash) => texts.get(`${id}\n${hash}`) });
  return web.ok ? plan(contentsOfAnnotations(web.value)) : refused(web.error.map(words));
}

const words = ({ path, message }: Problem): string => `${path} ${message}`.trim();

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Texts of the documents the annotations speak of, by id and hash: their offsets count into these. */
async function textsOf(store: Store, json: unknown): Promise<Map<string, string>> {
  const sources = new Set<string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string' && (key === 'source' || key === 'id') && /^https?:/.test(value))
      sources.add(documentId(value));
    else if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) walk(inner, name === 'target' ? 'source' : name);
  };
  walk(json, '');
  const texts = new Map<string, string>();
  for (const id of sources) {
    for (const { textHash, article } of await store.texts.versions(id)) texts.set(`${id}\n${textHash}`, article.text);
  }
  return texts;
}
