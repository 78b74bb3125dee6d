/** Milliseconds of work after which the page gets its turn: well under a frame or two. */
const SLICE = 24;

/** @returns a function to call between steps of long work: it gives the page its turn whenever a slice of time is used up. */
export function pause(slice = SLICE): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await new Promise<void>((done) => setTimeout(done));
    since = performance.now();
  };
}
