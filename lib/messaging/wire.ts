import { fail, type Result } from '../model/result';

/** @returns what came back as a Result; browsers answer `undefined` where no listener took the message. */
export function asResult<T>(reply: unknown): Result<T> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return fail('no-receiver');
  // JSON drops `value: undefined`; reading it back gives undefined again.
  return reply as Result<T>;
}

/** @returns the failure a rejected `sendMessage` stands for, by the wordings Chrome and Firefox use. */
export function failureOf(error: unknown): Result<never> {
  const message = error instanceof Error ? error.message : String(error);
  if (/context invalidated|extension context|invocation of form runtime/i.test(message)) {
    return fail('context-invalidated', message);
  }
  if (
    /receiving end|message (?:port|channel) closed|out of scope|could not establish|no tab with id|invalid tab id/i.test(
      message,
    )
  ) {
    return fail('no-receiver', message);
  }
  return fail('failed', message);
}
