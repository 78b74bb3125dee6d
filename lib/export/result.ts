import * as v from 'valibot';
import { ok, type Result } from '../model';

/** One thing wrong with a file, with the path to it, e.g. `reports[0].metrics[3].value`. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Outcome of reading a file: all of it, or nothing and the reasons. */
export type ReadResult<T> = Result<T, readonly Problem[]>;

export const readFailed = (...error: readonly Problem[]): ReadResult<never> => ({ ok: false, error });

/** Checks a value against a schema; `at` is the path of the value inside its file. */
export function check<S extends v.GenericSchema>(schema: S, value: unknown, at = ''): ReadResult<v.InferOutput<S>> {
  const result = v.safeParse(schema, value);
  if (result.success) return ok(result.output);
  return readFailed(
    ...result.issues.map((issue) => ({
      path: (issue.path ?? []).reduce((path: string, item) => joinPath(path, item.key), at),
      message: issue.message,
    })),
  );
}

/** Parses JSON text; a byte-order mark in front is allowed. */
export function parseJson(text: string): ReadResult<unknown> {
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    return readFailed({ path: '', message: error instanceof Error ? error.message : String(error) });
  }
}

/** All values, or all problems of those that failed. */
export function all<T>(results: readonly ReadResult<T>[]): ReadResult<T[]> {
  const problems = results.flatMap((result) => (result.ok ? [] : result.error));
  return problems.length > 0
    ? readFailed(...problems)
    : ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

export const joinPath = (path: string, key: unknown): string =>
  typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key);
