/** The phases an entry goes through once it is submitted, in the order of its life (a draft has no workflow yet). */
export const ENTRY_PHASES = [
  'submission',
  'media-check',
  'must-fix',
  'accepted',
  'screening',
  'finalist',
  'published',
  'judging',
  'council',
  'closed',
] as const;

export type EntryPhase = (typeof ENTRY_PHASES)[number];
