import { queryClient } from '../api/query-client';
import type { Reply } from '../api/shapes';
import { answersAreKept } from '../offline/kept-answers';
import { forgetAnchorDraft } from './anchor-drafts';
import type { SheetRef } from './patch-store';

/**
 * The office has these marks of an anchor film: puts them where a page that is opened again begins, and lets go of the draft. Else that page
 * would begin with older marks, and send them with the next one.
 */
export async function takeAnchorMarks(ref: SheetRef, marks: Readonly<Record<string, number>>): Promise<void> {
  const { contestId, entryId } = ref;
  queryClient.setQueryData<Reply<'getCalibration'>>(['getCalibration', { params: { contestId } }], (round) =>
    round
      ? {
          ...round,
          anchors: round.anchors.map((anchor) =>
            anchor.entryId === entryId ? { ...anchor, marks: { ...marks } } : anchor,
          ),
        }
      : round,
  );
  await answersAreKept();
  forgetAnchorDraft(ref, marks);
}
