import * as v from 'valibot';

/**
 * Expected failures, as codes that i18n can name (`error.<code>`). Programmer errors throw instead.
 */
export const ERROR_CODES = [
  /** The extension was updated or reloaded under the page: the reader must reload the tab. */
  'context-invalidated',
  /** Nobody answered: the background or the page's reader is not there. */
  'no-receiver',
  /** The tab has no reader in it, or it has nothing read yet. */
  'not-reading',
  /** The sender may not send this message. */
  'refused',
  /** A payload, reply, record or file does not have the agreed shape. */
  'invalid',
  /** No access to this site: the reader has to click the action there, or grant the site. */
  'permission-missing',
  /** A page of the browser itself, a store, a PDF: extensions cannot read it. */
  'not-readable',
  /** The browser wants a click or key for this and does not see one. */
  'needs-gesture',
  /** Quota exceeded; nothing was written. */
  'storage-full',
  /** The database cannot be opened, or was made by a newer version. */
  'storage-unavailable',
  /** Another page of ours holds the library open in an older form and does not let go. */
  'storage-blocked',
  /** What was asked for is not in the library. */
  'not-found',
  /** What a step back would touch was changed elsewhere meanwhile; nothing was done. */
  'changed-elsewhere',
  /** Something unexpected; the message says what. */
  'failed',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export const FailureSchema = v.object({ code: v.picklist(ERROR_CODES), message: v.string() });
/** `message` is for the log and for diagnosis; what the reader sees is made from `code`. */
export type Failure = v.InferOutput<typeof FailureSchema>;

export type Result<T, E = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A success. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** An expected failure. */
export const fail = (code: ErrorCode, message = ''): { readonly ok: false; readonly error: Failure } => ({
  ok: false,
  error: { code, message },
});
