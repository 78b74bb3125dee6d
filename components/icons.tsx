/**
 * The icon set: 16 px grid, 1.5 px stroke, round caps, no fill, `currentColor`. Paths are inline so that nothing is
 * loaded and the in-page shadow root can use them too. An icon never stands alone: a word beside it or a `label`.
 */
const ICON_PATHS = {
  check: 'M3 8.5l3.2 3.2L13 5',
  agrees: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM5.5 8.2l1.8 1.8 3.3-3.6',
  ask: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM6.4 6.6a1.6 1.6 0 1 1 2.3 1.4c-.5.3-.7.6-.7 1.1M8 11v.1',
  dash: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM5.5 8h5',
  ring: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  changed: 'M3 5.5h9M9.5 3L12 5.5 9.5 8M13 10.5H4M6.5 8L4 10.5 6.5 13',
  close: 'M4 4l8 8M12 4l-8 8',
  up: 'M3.5 10L8 5.5l4.5 4.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  right: 'M6 3.5L10.5 8 6 12.5',
  left: 'M10 3.5L5.5 8 10 12.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9zM10.5 10.5l3 3',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.7 4h.01M2.7 8h.01M2.7 12h.01',
  document: 'M4 2.5h5.5L12 5v8.5H4zM9.5 2.5V5H12M6 8h4M6 10.5h4',
  note: 'M3 3.5h10v7H8l-3 2.5v-2.5H3zM5.5 6h5M5.5 8h3',
  tag: 'M2.5 2.5H8l5.5 5.5L8 13.5 2.5 8zM5.2 5.2h.01',
  quote: 'M3 10V7.5A3.5 3.5 0 0 1 6 4M3 7.5h3V11H3zM9.5 10V7.5a3.5 3.5 0 0 1 3-3.5M9.5 7.5h3V11h-3z',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  table: 'M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M6.5 3v10',
  grid: 'M2.5 2.5h4.5V7H2.5zM9 2.5h4.5V7H9zM2.5 9h4.5v4.5H2.5zM9 9h4.5v4.5H9z',
  archive: 'M2.5 3h11v3h-11zM3.5 6v7h9V6M6.5 8.5h3',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  place: 'M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14zM8 5a1.6 1.6 0 1 0 0 3.2A1.6 1.6 0 1 0 8 5z',
  download: 'M8 2.5v7.5M4.8 7L8 10.2 11.2 7M3 13.2h10',
  upload: 'M8 10.5V3M4.8 6L8 2.8 11.2 6M3 13.2h10',
  open: 'M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4M13.5 2.5L7.5 8.5',
  panel: 'M2.5 3h11v10h-11zM10 3v10',
  eye: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6z',
  'eye-off':
    'M2.5 2.5l11 11M6.2 4.1A6.6 6.6 0 0 1 8 3.8C12 3.8 14.5 8 14.5 8a12 12 0 0 1-1.9 2.3M9.3 9.3a1.8 1.8 0 0 1-2.6-2.6M4.2 5.2A11.5 11.5 0 0 0 1.5 8s2.5 4.2 6.5 4.2a6.3 6.3 0 0 0 2.3-.4',
  keyboard: 'M2 4.5h12v7H2zM4.5 7h.01M7 7h.01M9.5 7h.01M12 7h.01M5 9.3h6',
  settings:
    'M8 5.8a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 1 0 0-4.4zM8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6L5 5M11 11l1.4 1.4M12.4 3.6L11 5M5 11l-1.4 1.4',
  lock: 'M4 7h8v6.5H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  plus: 'M8 3v10M3 8h10',
  pencil: 'M3 13l.7-3L10.5 3.2a1.1 1.1 0 0 1 1.6 0l.7.7a1.1 1.1 0 0 1 0 1.6L6 12.3zM9.3 4.4l2.3 2.3',
  undo: 'M6 3.5L3 6.5l3 3M3.3 6.5H9a3.5 3.5 0 0 1 0 7H6.5',
  redo: 'M10 3.5l3 3-3 3M12.7 6.5H7a3.5 3.5 0 0 0 0 7h2.5',
  warning: 'M8 2.8l5.7 10H2.3zM8 6.5v3M8 11.3v.1',
  chart: 'M2.5 2.5v11h11M5.5 11V8.5M8.5 11V5.5M11.5 11V7',
  image: 'M2.5 3h11v10h-11zM5.5 5.3a1 1 0 1 0 0 2a1 1 0 1 0 0-2zM3 12l3.5-3.5 2 2 2-2 3 3',
} as const;

export type IconName = keyof typeof ICON_PATHS;

export interface IconProps {
  readonly name: IconName;
  /** Said by screen readers; without it the icon is decoration. */
  readonly label?: string;
  /** Dashed outline: still to be reviewed. */
  readonly pending?: boolean;
  readonly class?: string;
}

/** @returns one inline SVG of 16 px (CSS may set another size). */
export function Icon({ name, label, pending, class: extra = '' }: IconProps) {
  const classes = `icon ${pending ? 'icon-pending' : ''} ${name === 'more' ? 'icon-dots' : ''} ${extra}`;
  const path = <path d={ICON_PATHS[name]} />;
  return label === undefined ? (
    <svg class={classes} viewBox="0 0 16 16" aria-hidden="true">
      {path}
    </svg>
  ) : (
    <svg class={classes} viewBox="0 0 16 16" role="img" aria-label={label}>
      {path}
    </svg>
  );
}

/** The mark of the house: a round bronze mirror on its stand, a line of text in it. */
export function Logo({ size = 22 }: { readonly size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="#2C4A6E" />
      <circle cx="12" cy="10.3" r="5.3" fill="none" stroke="#fff" stroke-width="1.7" />
      <path d="M9.5 10.3h5" stroke="#9CC7F5" stroke-width="1.7" stroke-linecap="round" />
      <path d="M6.5 19.2h11" stroke="#fff" stroke-width="1.7" stroke-linecap="round" />
    </svg>
  );
}
