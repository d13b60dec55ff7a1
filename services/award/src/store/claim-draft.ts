import type { AwardDatabase } from './database';
import type { Draft } from './draft';

/** Writes down who confirmed a draft, if nobody has yet. Answers the draft with whoever was first; null when it is gone. */
export async function claimDraft(
  { drafts }: Pick<AwardDatabase, 'drafts'>,
  of: {
    readonly contestId: string;
    readonly draftId: string;
    readonly confirmedBy: NonNullable<Draft['confirmedBy']>;
  },
): Promise<Draft | null> {
  const { contestId, draftId, confirmedBy } = of;
  await drafts.updateOne({ _id: contestId, draftId, confirmedBy: null }, { $set: { confirmedBy } });
  return drafts.findOne({ _id: contestId, draftId }).lean<Draft>().exec();
}
