import { useState } from 'preact/hooks';
import { Button } from './Button';

export interface NameFormProps {
  /** Said in the empty field, and its name. */
  readonly label: string;
  readonly add: string;
  /** The name it has, where it has one: the field begins with it and has the focus. */
  readonly from?: string;
  /** Told the name without white space around it; never an empty one. */
  readonly onName: (name: string) => void;
}

/** A field and a button that give something a name: a new collection, a tag. Empty again once it is given. */
export function NameForm({ label, add, from, onName }: NameFormProps) {
  const [words, setWords] = useState(from ?? '');
  const name = words.trim();
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (name === '') return;
        setWords('');
        onName(name);
      }}
    >
      <input
        type="text"
        class="input grow"
        value={words}
        placeholder={label}
        aria-label={label}
        ref={from === undefined ? undefined : select}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" size="small" disabled={name === ''}>
        {add}
      </Button>
    </form>
  );
}

/** The field has the focus as it appears, with its words selected. */
const select = (field: HTMLInputElement | null): void => {
  field?.focus();
  field?.select();
};
