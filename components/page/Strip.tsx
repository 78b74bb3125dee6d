import { useEffect, useRef } from 'preact/hooks';
import type { PageActions, StripView } from './types';

/**
 * Density strip beside the scrollbar: the lane tells the kind, hairlines part the report, the frame is the window.
 * For the eye and the mouse; the panel's ordered list is the accessible form.
 */
export function Strip({
  view,
  act,
}: {
  readonly view: StripView;
  readonly act: Pick<PageActions, 'open' | 'followFrame'>;
}) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      act.followFrame((top, height) => {
        if (!frame.current) return;
        frame.current.style.transform = `translateY(${top}px)`;
        frame.current.style.height = `${height}px`;
      }),
    [act.followFrame],
  );
  return (
    <div class="strip" role="presentation">
      <div class="strip-frame" ref={frame} />
      {view.parts.map(({ top, title }, index) => (
        <div
          key={`${top}:${title}`}
          class="strip-part"
          title={title}
          style={{ top: `${top}px`, height: `${(view.parts[index + 1]?.top ?? view.height) - top}px` }}
        />
      ))}
      {view.marks.map(({ kind, top, height, ids }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: presentation only, see above
        // biome-ignore lint/a11y/useKeyWithClickEvents: presentation only, see above
        <div
          key={`${kind}:${top}`}
          class={`strip-mark strip-${kind}`}
          style={{ top: `${top}px`, height: `${height}px` }}
          onClick={() => ids[0] !== undefined && act.open(ids[0])}
        />
      ))}
    </div>
  );
}
