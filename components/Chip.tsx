import type { ComponentChildren } from 'preact';

export interface ChipProps {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly shortcut?: string;
  readonly children: ComponentChildren;
}

/** A filter that is on or off. */
export function Chip({ pressed, onPress, shortcut, children }: ChipProps) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} aria-keyshortcuts={shortcut} onClick={onPress}>
      {children}
    </button>
  );
}
