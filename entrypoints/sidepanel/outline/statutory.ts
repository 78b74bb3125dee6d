import type { Reading } from '../../../lib/messaging/protocol';
import type { Section } from '../../../lib/model';

/** One part a regulation asks for, as it stands in this report. */
export interface StatutoryPart {
  readonly id: string;
  readonly label: string;
  readonly status: 'found' | 'brief' | 'missing';
  readonly section: Section | null;
  readonly remark?: string;
}

export interface Statutory {
  readonly parts: readonly StatutoryPart[];
  /** The regulation in words. */
  readonly basis: string;
}

/** @returns what the regulations ask of this family of report; null where they ask for nothing, or it is not known. */
export const statutoryOf = (_reading: Reading): Statutory | null => null;
