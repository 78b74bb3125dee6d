import type { ComponentChildren, JSX, Ref } from 'preact';
import { Icon } from './icons';

export interface FieldProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A labelled control; the label wraps it, so a click on the words reaches the control. */
export function Field({ label, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is passed as children
    <label class="field">
      <span>{label}</span>
      {children}
    </label>
  );
}

export interface TextInputProps extends Omit<JSX.IntrinsicElements['input'], 'onInput' | 'value' | 'ref'> {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly invalid?: boolean;
}

export function TextInput({ value, onValue, inputRef, invalid, ...rest }: TextInputProps) {
  return (
    <input
      type="text"
      {...rest}
      ref={inputRef}
      class="input"
      value={value}
      aria-invalid={invalid}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  );
}

export interface SelectProps<Value extends string> {
  readonly label: string;
  /** True where the words stand beside it already: the label is then only said. */
  readonly quiet?: boolean;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onValue: (value: Value) => void;
  readonly class?: string;
}

/** A native select with our arrow: keyboard, touch and assistive technology for nothing. */
export function Select<Value extends string>({
  label,
  quiet,
  value,
  options,
  onValue,
  class: extra,
}: SelectProps<Value>) {
  return (
    <span class={['select', quiet && 'select-quiet', extra].filter(Boolean).join(' ')}>
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.currentTarget.value);
          if (chosen) onValue(chosen[0]);
        }}
      >
        {options.map(([option, word]) => (
          <option key={option} value={option}>
            {word}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
