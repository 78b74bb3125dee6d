/**
 * For work that must not hold up what is seen next: each piece runs behind the frame that is drawn then, and only the last of
 * those asked for by that time. A page nobody sees draws no frames; there the work waits until it is looked at.
 */
export function behindFrame(signal: AbortSignal): (work: () => void) => void {
  let last: (() => void) | null = null;
  return (work) => {
    const isWaiting = last !== null;
    last = work;
    if (isWaiting) return;
    requestAnimationFrame(() =>
      setTimeout(() => {
        const now = last;
        last = null;
        if (!signal.aborted) now?.();
      }),
    );
  };
}
