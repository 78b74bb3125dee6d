/** Families of indicators, in the order a matrix shows them; figures without a known indicator come last. */
export const FAMILIES = [
  'dispute',
  'mediation',
  'norms',
  'enforcement',
  'services',
  'publicity',
  'oversight',
  'organisation',
  'economy',
  'other',
] as const;
export type Family = (typeof FAMILIES)[number];

/** First part of an indicator's id → its family. */
const OF: Readonly<Record<string, Family>> = {
  ...{ reconsideration: 'dispute', litigation: 'dispute', advice: 'dispute', corrections: 'enforcement' },
  ...{ mediation: 'mediation', arbitration: 'mediation', petition: 'mediation', society: 'mediation' },
  ...{ norms: 'norms', legislation: 'norms', decisions: 'norms', contracts: 'norms', counsel: 'norms' },
  ...{ enforcement: 'enforcement', services: 'services', disclosure: 'services', satisfaction: 'services' },
  ...{ 'legal-opinions': 'norms', 'public-lawyers': 'norms' },
  ...{ publicity: 'publicity', aid: 'publicity', 'legal-services': 'publicity', oversight: 'oversight' },
  ...{ organisation: 'organisation', capacity: 'organisation', economy: 'economy', environment: 'economy' },
};

/** @returns the family of a catalogue id such as `litigation.appearance`; `other` for null. */
export const familyOf = (indicatorId: string | null): Family => OF[indicatorId?.split('.')[0] ?? ''] ?? 'other';
