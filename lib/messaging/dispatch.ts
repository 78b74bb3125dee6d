import * as v from 'valibot';
import { fail, type Result } from '../model';
import { type MessageName, type Payload, protocol, type Reply } from './protocol';
import { identify, isOwn, type RawSender, type Self, type Sender } from './sender';

type Addressed<To extends string> = {
  [N in MessageName]: (typeof protocol)[N]['to'] extends To ? N : never;
}[MessageName];
/** Messages the background, a tab's reader, or our open pages answer. */
export type BackgroundMessage = Addressed<'background'>;
export type ReaderMessage = Addressed<'reader'>;
export type ExtensionMessage = Addressed<'extension'>;

/** Answers one message. Expected failures are returned; a throw becomes `failed`. */
export type Handler<N extends MessageName, Who> = (
  payload: Payload<N>,
  sender: Who,
) => Result<Reply<N>> | Promise<Result<Reply<N>>>;

/** Who the sender of a message to the background is known to be, by its row. */
export type SenderOf<N extends MessageName> = Extract<Sender, { kind: (typeof protocol)[N]['from'][number] }>;

export type BackgroundHandlers = { readonly [N in BackgroundMessage]: Handler<N, SenderOf<N>> };
export type ReaderHandlers = { readonly [N in ReaderMessage]: Handler<N, RawSender> };
export type ExtensionHandlers = { readonly [N in ExtensionMessage]?: Handler<N, RawSender> };

/** What goes over the wire. `payload` is absent where the row carries nothing. */
export interface Envelope {
  readonly name: string;
  readonly payload?: unknown;
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && typeof (message as { name?: unknown }).name === 'string';

const rowOf = (message: unknown, to: string): { name: MessageName; payload: unknown } | null => {
  if (!isEnvelope(message) || !Object.hasOwn(protocol, message.name)) return null;
  const name = message.name as MessageName;
  return protocol[name].to === to ? { name, payload: message.payload } : null;
};

/**
 * Checks a message to the background: known row, sender allowed by the row, payload valid; then answers it.
 * The handler runs synchronously within this call, so that a user gesture still counts (sidePanel.open).
 * @returns undefined where the message is not for the background (others may answer), else the answer.
 */
export function dispatchToBackground(
  handlers: BackgroundHandlers,
  message: unknown,
  raw: RawSender,
  self: Self,
): Promise<Result<unknown>> | undefined {
  const row = rowOf(message, 'background');
  if (row === null) return undefined;
  const sender = identify(raw, self);
  const allowed: readonly string[] = protocol[row.name].from;
  if (sender === null || !allowed.includes(sender.kind)) return Promise.resolve(fail('refused', row.name));
  return answer(handlers[row.name as BackgroundMessage] as AnyHandler, row, sender);
}

/** The same for the reader of a tab (`to: 'reader'`) and for our open pages (`to: 'extension'`). */
export function dispatchFromOwn(
  to: 'reader' | 'extension',
  handlers: ReaderHandlers | ExtensionHandlers,
  message: unknown,
  raw: RawSender,
  self: Self,
): Promise<Result<unknown>> | undefined {
  const row = rowOf(message, to);
  if (row === null) return undefined;
  const handler = (handlers as Partial<Record<MessageName, AnyHandler>>)[row.name];
  if (handler === undefined) return undefined;
  if (!isOwn(raw, self)) return Promise.resolve(fail('refused', row.name));
  return answer(handler, row, raw);
}

/** A handler whose payload has been checked against its own row; the table's types end here. */
type AnyHandler = (payload: unknown, sender: unknown) => Result<unknown> | Promise<Result<unknown>>;

function answer(
  handler: AnyHandler,
  row: { name: MessageName; payload: unknown },
  sender: unknown,
): Promise<Result<unknown>> {
  const schema: v.GenericSchema = protocol[row.name].payload;
  const parsed = v.safeParse(schema, row.payload);
  if (!parsed.success) return Promise.resolve(fail('invalid', `${row.name}: ${v.summarize(parsed.issues)}`));
  try {
    return Promise.resolve(handler(parsed.output, sender)).catch(unexpected);
  } catch (error) {
    return Promise.resolve(unexpected(error));
  }
}

const unexpected = (error: unknown): Result<never> =>
  fail('failed', error instanceof Error ? error.message : `${error}`);

/** @returns a reply as the row promises it, or why it is not one. For replies out of a page's process. */
export function checkReply<N extends MessageName>(name: N, reply: Result<unknown>): Result<Reply<N>> {
  if (!reply.ok) return reply;
  const parsed = v.safeParse(protocol[name].reply, reply.value);
  if (!parsed.success) return fail('invalid', `${name}: ${v.summarize(parsed.issues)}`);
  return { ok: true, value: parsed.output as Reply<N> };
}
