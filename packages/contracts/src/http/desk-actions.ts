/** What staff may do with one entry; each is offered where it would be taken. */
export const DESK_ACTIONS = [
  'screen',
  'settle-screening',
  'disqualify',
  'take-down',
  'override-media',
  'rerun-media',
  'remake-preview',
  'ask-for-film',
  'withdraw',
  'resolve-attention',
  'note-attention',
] as const;

export type DeskAction = (typeof DESK_ACTIONS)[number];
