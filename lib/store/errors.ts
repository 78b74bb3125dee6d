import { type ErrorCode, fail, ok, type Result } from '../model';

/** What goes wrong with a database and is nobody's programming error. `code` is one i18n can name. */
export class StoreError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StoreError';
  }
}

const CODES: Readonly<Record<string, ErrorCode>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'storage-unavailable',
  InvalidStateError: 'storage-unavailable',
  UnknownError: 'storage-unavailable',
  // The browser gave a transaction up: a full disk shows itself so, too.
  AbortError: 'storage-unavailable',
  SecurityError: 'storage-unavailable',
};

/** @returns the error as a StoreError where it is an expected one of IndexedDB, else as it is. */
export function asStoreError(error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const name = (error as { name?: unknown } | null)?.name;
  const code = typeof name === 'string' ? CODES[name] : undefined;
  if (code === undefined) return error;
  return new StoreError(code, error instanceof Error ? error.message : String(name), { cause: error });
}

/** Runs one step on the database; a full disk or a lost connection becomes a StoreError, other errors pass. */
export async function guard<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw asStoreError(error);
  }
}

/** The same as a value, for the border: StoreErrors become failures, programmer errors still throw. */
export async function attempt<T>(step: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await step());
  } catch (error) {
    const known = asStoreError(error);
    if (known instanceof StoreError) return fail(known.code, known.message);
    throw error;
  }
}
