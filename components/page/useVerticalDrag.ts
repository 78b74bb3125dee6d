import { useEffect, useRef, useState } from 'preact/hooks';

const EDGE = 8; // px
const STEP = 24; // px per arrow key

/**
 * Moves something along the window's right edge by pointer or arrow keys.
 * @returns where it is now (px from the bottom) and the handlers of its handle.
 */
export function useVerticalDrag(bottom: number, height: number, onMoved: (bottom: number) => void) {
  const [at, setAt] = useState(bottom);
  const from = useRef<{ y: number; bottom: number } | null>(null);
  useEffect(() => setAt(bottom), [bottom]);
  const clamp = (value: number): number =>
    Math.round(Math.max(EDGE, Math.min(value, Math.max(EDGE, window.innerHeight - height - EDGE))));
  const current = clamp(at);
  const move = (to: number): void => setAt(clamp(to));
  const drop = (): void => {
    if (from.current === null) return;
    from.current = null;
    onMoved(current);
  };
  return {
    bottom: current,
    handle: {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0) return;
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
        from.current = { y: event.clientY, bottom: current };
      },
      onPointerMove(event: PointerEvent) {
        if (from.current) move(from.current.bottom + from.current.y - event.clientY);
      },
      onPointerUp: drop,
      onLostPointerCapture: drop,
      onKeyDown(event: KeyboardEvent) {
        const by = { ArrowUp: STEP, ArrowDown: -STEP }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        move(current + by);
        onMoved(clamp(current + by));
      },
    },
  };
}
