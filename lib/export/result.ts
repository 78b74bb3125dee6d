import * as v from 'valibot';

/** One thing wrong with a file, with the path to it, e.g. `reports[0].metrics[3].value`. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Outcome of reading a file: all of it, or nothing and the reasons. */
export type ReadResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const readOk = <T>(value: T): ReadResult<T> => ({ ok: true, value });
export const readFailed = (...problems: readonly Problem[]): ReadResult<never> => ({ ok: false, problems });

/** Checks a value against a schema; `at` is the path of the value inside its file. */
export function check<S extends v.GenericSchema>(schema: S, value: unknown, at = ''): ReadResult<v.InferOutput<S>> {
  const result = v.safeParse(schema, value);
  if (result.success) return readOk(result.output);
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
    return readOk(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    return readFailed({ path: '', message: error instanceof Error ? error.message : String(error) });
  }
}

/** All values, or all problems of those that failed. */
export function all<T>(results: readonly ReadResult<T>[]): ReadResult<T[]> {
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  return problems.length > 0
    ? readFailed(...problems)
    : readOk(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

export const joinPath = (path: string, key: unknown): string =>
  typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key);
