import { ExportCancelled, type ExportContext } from './types';

/**
 * Maps items one by one, reporting progress and asking for cancellation, and yields to the event loop now and then
 * so that the page stays fluent and a press on 取消 is heard.
 * @param from, to the share of the whole export these items stand for.
 */
export async function mapSteps<T, R>(
  items: readonly T[],
  context: ExportContext,
  work: (item: T, index: number) => R | Promise<R>,
  [from, to]: readonly [number, number] = [0, 1],
): Promise<R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    checkCancelled(context);
    results.push(await work(item, index));
    context.onProgress?.(from + ((to - from) * (index + 1)) / items.length);
    if (index % EVERY === EVERY - 1) await nextTask();
  }
  checkCancelled(context);
  return results;
}

const EVERY = 25;

export function checkCancelled(context: ExportContext): void {
  if (context.isCancelled?.()) throw new ExportCancelled('cancelled');
}

/** Timers exist in every host of ours; the pure configuration has no DOM types to say so. */
const timers = globalThis as unknown as { setTimeout(callback: () => void, ms: number): unknown };
export const nextTask = (): Promise<void> => new Promise((resolve) => timers.setTimeout(() => resolve(), 0));
