/** How an entry's life ended. Exactly one is set when the phase becomes `closed`; never before. */
export const ENTRY_OUTCOMES = [
  'prize',
  'no-prize',
  'not-selected',
  'not-accepted',
  'withdrawn',
  'disqualified',
  'taken-down',
] as const;

export type EntryOutcome = (typeof ENTRY_OUTCOMES)[number];
