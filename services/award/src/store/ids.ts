/** Chosen ids are the locks of this service: whoever inserts first has the place. */
export const ballotId = (contestId: string, entryId: string): string => `${contestId}/${entryId}`;

export const sheetId = (of: {
  readonly contestId: string;
  readonly entryId: string;
  readonly jurorId: string;
}): string => `${of.contestId}/${of.entryId}/${of.jurorId}`;

/** A plan of further viewings, carried out once. */
export const viewingRoundId = (contestId: string, planId: string): string => `${contestId}/${planId}`;

/** A place in a contest's commitment log, or in the chain of its heads. */
export const logId = (contestId: string, index: number): string => `${contestId}/${String(index).padStart(8, '0')}`;
