import { useState } from 'preact/hooks';
import { useLibrary } from '../data/useLibrary';
import { type FileOutcome, readFile } from './read-file';

interface FileState {
  /** Name of the file being read, null when none is. */
  readonly reading: string | null;
  readonly outcome: FileOutcome | null;
  readonly take: (file: File) => void;
  readonly forget: () => void;
}

/** @returns the file the reader gave, read and judged. */
export function useFile(): FileState {
  const { store } = useLibrary();
  const [reading, setReading] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  const take = async (file: File): Promise<void> => {
    setReading(file.name);
    setOutcome(null);
    // Let the line "reading" be drawn before a large file keeps the page busy.
    await new Promise((done) => setTimeout(done, 30));
    try {
      setOutcome(await readFile(store, file));
    } finally {
      setReading(null);
    }
  };
  return { reading, outcome, take: (file) => void take(file), forget: () => setOutcome(null) };
}
