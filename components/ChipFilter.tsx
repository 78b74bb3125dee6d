import type { ComponentChildren } from 'preact';
import { Chip } from './Chip';

export interface ChipFilterProps<T extends string> {
  readonly options: readonly T[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
  /** What there is of an option. */
  readonly count: (option: T) => number | string;
  /** The words of an option. */
  readonly label: (option: T) => ComponentChildren;
}

/** A chip for each option with its count; any of them may be pressed. */
export function ChipFilter<T extends string>({ options, chosen, onChange, count, label }: ChipFilterProps<T>) {
  return (
    <>
      {options.map((option) => (
        <Chip key={option} pressed={chosen.includes(option)} onPress={() => onChange(toggled(chosen, option))}>
          {label(option)} <span class="num">{count(option)}</span>
        </Chip>
      ))}
    </>
  );
}

/** @returns the list without the value, or with it at its end. */
export const toggled = <T,>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
