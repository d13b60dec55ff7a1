/**
 * What a screener says of an entry (R7, O1). `repair` is no decision: it asks the entrant to supply something, and the same screener
 * decides once it has come.
 */
export const SCREENING_VOTES = ['pass', 'fail', 'repair'] as const;
export type ScreeningVote = (typeof SCREENING_VOTES)[number];

/** What a screener says of one item of the form. */
export const ITEM_OPINIONS = ['met', 'not-met', 'look-again'] as const;
export type ItemOpinion = (typeof ITEM_OPINIONS)[number];

/** One item of the contest's screening form (`screening.items`), as a screener has marked it. */
export type ScreenedItem = { readonly itemId: string; readonly opinion: ItemOpinion };
