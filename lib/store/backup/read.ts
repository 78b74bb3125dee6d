import { unzipSync } from 'fflate';
import * as v from 'valibot';
import { fail, ok, type Result } from '../../model';
import { bytesHash, textHash } from '../../text/hash';
import {
  type Contents,
  emptyContents,
  FORMAT,
  fileOf,
  LINES,
  type Manifest,
  ManifestSchema,
  PARTS,
  VERSION,
} from './format';

/** What is wrong with a file, and where: part and line (from 1; 0 for the part as a whole). */
export interface Problem {
  readonly part: string;
  readonly line: number;
  readonly message: string;
}
export interface Backup {
  readonly manifest: Manifest;
  readonly contents: Contents;
}

/** Unpacked bytes a backup may have; a small zip that swells beyond it is not ours. */
const LARGEST = 2 ** 31;
/** Problems listed; one is enough to refuse the file. */
const LISTED = 50;

/**
 * Reads a backup and checks every part and record of it before anything is done with them.
 * @returns the contents, or `invalid` with the problems found (nothing is taken from a file with any)
 */
export function readBackup(bytes: Uint8Array): { result: Result<Backup>; problems: Problem[] } {
  const problems: Problem[] = [];
  const refuse = (part: string, line: number, message: string): void => {
    if (problems.length < LISTED) problems.push({ part, line, message });
  };
  const files = unpack(bytes);
  if (files === null) return refused([{ part: '', line: 0, message: 'not a zip file, or too large' }]);
  const manifest = readManifest(files['manifest.json']);
  if (typeof manifest === 'string') return refused([{ part: 'manifest', line: 0, message: manifest }]);

  const contents = emptyContents();
  for (const part of PARTS) {
    const listed = manifest.parts.find(({ name }) => name === part);
    const file = files[fileOf(part)];
    if (listed === undefined) {
      if (file !== undefined) refuse(part, 0, 'not in the manifest');
      continue;
    }
    if (file === undefined || bytesHash(file) !== listed.sha256) {
      refuse(part, 0, 'missing, or changed since it was written');
      continue;
    }
    const schema: v.GenericSchema = LINES[part];
    const records: unknown[] = contents[part];
    let line = 0;
    for (const text of linesOf(file)) {
      line++;
      const parsed = v.safeParse(schema, parseJson(text));
      if (parsed.success) records.push(parsed.output);
      else refuse(part, line, v.summarize(parsed.issues));
    }
    if (line !== listed.records) refuse(part, 0, `${listed.records} records announced, ${line} found`);
  }
  contents.texts.forEach((version, i) => {
    if (textHash(version.article.text) !== version.textHash) refuse('texts', i + 1, 'the text does not have its hash');
  });
  return problems.length > 0 ? refused(problems) : { result: ok({ manifest, contents }), problems };
}

const refused = (problems: Problem[]): { result: Result<Backup>; problems: Problem[] } => ({
  result: fail('invalid', problems.map(({ part, line, message }) => `${part}:${line} ${message}`).join('; ')),
  problems,
});

function unpack(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > LARGEST) throw new RangeError('too large');
        return true;
      },
    });
  } catch {
    return null;
  }
}

function readManifest(file: Uint8Array | undefined): Manifest | string {
  if (file === undefined) return 'no manifest';
  const raw = parseJson(new TextDecoder().decode(file));
  if ((raw as { format?: unknown } | null)?.format !== FORMAT) return 'not a Mingjian backup';
  const parsed = v.safeParse(ManifestSchema, raw);
  if (!parsed.success) return v.summarize(parsed.issues);
  return parsed.output.version > VERSION ? `made by a newer version (${parsed.output.version})` : parsed.output;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Lines of a file, decoded one by one: a part may be longer than a string can be. */
function* linesOf(file: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (let from = 0; from < file.length; ) {
    const at = file.indexOf(10, from);
    const to = at < 0 ? file.length : at;
    if (to > from) yield decoder.decode(file.subarray(from, to));
    from = to + 1;
  }
}
