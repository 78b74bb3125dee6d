import { MARK_KINDS, type MarkKind } from '../lib/model';
export interface DistributionProps {
  readonly label: string;
  /** Length of the text, in the unit of the offsets. */
  readonly length: number;
  readonly marks: readonly { readonly kind: MarkKind; readonly at: number }[];
  /** Top-level parts: where they begin and their short name (一, 二). */
  readonly parts: readonly { readonly at: number; readonly name: string }[];
  readonly onJump: (offset: number) => void;
}

const COLOURS: Record<MarkKind, string> = {
  metric: 'var(--mj-metric-line)',
  commitment: 'var(--mj-commit-line)',
  shortcoming: 'var(--mj-short-line)',
  note: 'var(--mj-note-line)',
};
const WIDTH = 368;
const LANE = 18;
/** Part names closer than this would touch. */
const NAME_GAP = 18;

/**
 * All marks of a text on one line per kind. A picture with a shortcut for the pointer; the lists beside it are the accessible
 * form, so only its label is told.
 */
export function Distribution({ label, length, marks, parts, onJump }: DistributionProps) {
  const x = (offset: number): number => (length === 0 ? 0 : Math.round((offset / length) * (WIDTH - 3) * 10) / 10);
  const lanes = MARK_KINDS.filter((kind) => kind !== 'note' || marks.some((mark) => mark.kind === 'note'));
  const bottom = lanes.length * LANE;
  let lastName = Number.NEGATIVE_INFINITY;
  const named = parts.map((part) => {
    const shown = x(part.at) - lastName >= NAME_GAP;
    if (shown) lastName = x(part.at);
    return { ...part, shown };
  });
  const jump = (event: MouseEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    onJump(Math.round(((event.clientX - box.left) / box.width) * length));
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the outline beside it does the same by keyboard
    <svg class="distribution" viewBox={`0 0 ${WIDTH} ${bottom + 18}`} role="img" aria-label={label} onClick={jump}>
      {named.map(({ at, name, shown }) => (
        <g key={at}>
          <path d={`M${x(at) + 0.5} 2V${bottom}`} stroke="var(--mj-line-strong)" />
          {shown && (
            <text x={x(at) + 3} y={bottom + 14}>
              {name}
            </text>
          )}
        </g>
      ))}
      {lanes.map((kind, lane) => (
        <g key={kind}>
          <path d={`M0 ${lane * LANE + 10.5}H${WIDTH}`} stroke="var(--mj-line)" />
          {marks
            .filter((mark) => mark.kind === kind)
            .map(({ at }, index) => (
              <rect key={index} x={x(at)} y={lane * LANE + 6} width="2.5" height="8" rx="1" fill={COLOURS[kind]} />
            ))}
        </g>
      ))}
    </svg>
  );
}
