import type { EntryView } from '@hoithi/entry-workflow/messages';
import type { ScreeningVoteRow } from '../entry/entry-record';

/** Whether the entry's workflow has counted this vote. */
export const isCounted = (
  view: Pick<EntryView, 'votes'>,
  vote: Pick<ScreeningVoteRow, 'screenerId' | 'vote'>,
): boolean => view.votes.some((counted) => counted.screenerId === vote.screenerId && counted.vote === vote.vote);
