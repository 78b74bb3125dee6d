import { ExportCancelled, type ExportContext } from './types';

/** Things to go through one by one, all there or as they come. */
export type Items<T> = readonly T[] | (AsyncIterable<T> & { readonly count: number });

/**
 * Goes through items one by one, reporting progress and asking for cancellation, and yields to the event loop now and then
 * so that the page stays fluent and a press on 取消 is heard.
 * @param from, to the share of the whole export these items stand for.
 */
export async function* steps<T>(
  items: Items<T>,
  context: ExportContext,
  [from, to]: readonly [number, number] = [0, 1],
): AsyncGenerator<readonly [item: T, index: number]> {
  const count = 'count' in items ? items.count : items.length;
  let index = 0;
  let rested = Date.now();
  for await (const item of items) {
    checkCancelled(context);
    yield [item, index];
    index++;
    context.onProgress?.(from + ((to - from) * index) / Math.max(index, count));
    if (Date.now() - rested < SLICE) continue;
    await nextTask();
    rested = Date.now();
  }
  checkCancelled(context);
}

/** What becomes of every item, in their order. */
export async function mapSteps<T, R>(
  items: Items<T>,
  context: ExportContext,
  work: (item: T, index: number) => R | Promise<R>,
  share?: readonly [number, number],
): Promise<R[]> {
  const results: R[] = [];
  for await (const [item, index] of steps(items, context, share)) results.push(await work(item, index));
  return results;
}

/** Milliseconds of work after which the page gets its turn. */
const SLICE = 24;

export function checkCancelled(context: ExportContext): void {
  if (context.isCancelled?.()) throw new ExportCancelled('cancelled');
}

/** Timers exist in every host of ours; the pure configuration has no DOM types to say so. */
const timers = globalThis as unknown as { setTimeout(callback: () => void, ms: number): unknown };
export const nextTask = (): Promise<void> => new Promise((resolve) => timers.setTimeout(() => resolve(), 0));
