import { useEffect, useState } from 'preact/hooks';
import { followGranted } from '../../lib/shell/sites';

/**
 * @returns which of these sites (match patterns) the browser lets us read, also after that was changed in the browser's own
 * settings; null until it has said so.
 */
export function useGranted(patterns: readonly string[]): ReadonlySet<string> | null {
  const [granted, setGranted] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => followGranted(patterns, setGranted), [patterns.join(' ')]);
  return granted;
}
