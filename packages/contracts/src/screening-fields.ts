import { ITEM_OPINIONS, SCREENING_VOTES } from '@hoithi/entry';
import { z } from 'zod';

export const screeningVote = z.enum(SCREENING_VOTES);

/** One item of the screening form as a screener has marked it; ids are those of the contest's `screening.items`. */
export const screenedItem = z.object({ itemId: z.string().max(64), opinion: z.enum(ITEM_OPINIONS) });

/** None where the vote is of before there were items to mark. */
export const screenedItems = z.array(screenedItem).max(40);
