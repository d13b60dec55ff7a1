import type { AwardDatabase } from './database';
import type { Draft } from './draft';

type Drafts = Pick<AwardDatabase, 'drafts'>;
type Confirmed = NonNullable<Draft['confirmedBy']>;

/** One putting forward of a draft: the same words by somebody else, or put forward again, are another one. */
const same = ({ _id, draftId, atMs, bookHash, proposedBy }: Draft) => ({
  _id,
  draftId,
  atMs,
  bookHash,
  'proposedBy.userId': proposedBy.userId,
});

/**
 * Writes down who confirms a draft, if nobody does yet and it is still the one that was looked at. Answers it with whoever was first;
 * null when it is gone, or was taken back and put forward anew.
 */
export async function claimDraft(
  { drafts }: Drafts,
  { draft, confirmedBy }: { readonly draft: Draft; readonly confirmedBy: Confirmed },
): Promise<Draft | null> {
  await drafts.updateOne({ ...same(draft), confirmedBy: null }, { $set: { confirmedBy } });
  return drafts.findOne(same(draft)).lean<Draft>().exec();
}

/** Takes back who confirms a draft that can no longer be taken as it was put forward; it may be withdrawn again. */
export async function releaseDraft({ drafts }: Drafts, draft: Draft): Promise<void> {
  if (draft.confirmedBy === null) return;
  const { userId, atMs } = draft.confirmedBy;
  await drafts.updateOne(
    { ...same(draft), 'confirmedBy.userId': userId, 'confirmedBy.atMs': atMs },
    { $set: { confirmedBy: null } },
  );
}

/** Whether somebody has confirmed a draft of this stage, or is at it. */
export const isClaimed = async (
  { drafts }: Drafts,
  { contestId, stage }: { readonly contestId: string; readonly stage: Draft['stage'] },
): Promise<boolean> => (await drafts.exists({ _id: contestId, stage, confirmedBy: { $ne: null } })) !== null;
