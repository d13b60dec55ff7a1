import type { ContestDefinition } from '@hoithi/contest';
import { deskRoutes, intakeRoutes } from '@hoithi/contracts';
import { ApiError } from '../http-client/api-error';
import { callRoute, type Caller } from '../http-client/call-route';
import type { DeskRow } from './desk';
import type { Work } from './works';

/**
 * The screeners' forms: two agree on most works; on one finalist they differ and the third decides; one work is voted out.
 * A vote is a person's act: sent twice it is refused, so a repeat after a lost answer counts as given.
 */
export async function screenEntries(options: {
  readonly screeners: readonly Caller[];
  readonly rows: readonly { readonly row: DeskRow; readonly work: Work }[];
  readonly disputed: string;
  readonly contestId: string;
}): Promise<void> {
  const { screeners, rows, disputed, contestId } = options;
  const itemIds = await itemsOf(screeners[0], contestId);
  for (const { row, work } of rows) {
    const fails = work.fate === 'screened-out';
    const votes =
      work.key === disputed
        ? (['pass', 'fail', 'pass'] as const)
        : fails
          ? (['fail', 'fail'] as const)
          : (['pass', 'pass'] as const);
    for (const [index, vote] of votes.entries()) {
      const screener = screeners[index];
      if (!screener) throw new Error('The rehearsal has too few screeners');
      const reason =
        vote === 'fail'
          ? 'Nội dung chưa bám sát chủ đề số hoá các ngành kinh tế, quản trị số, dữ liệu số.'
          : 'Đúng chủ đề, đạt yêu cầu kỹ thuật.';
      await callRoute(screener, deskRoutes.screenEntry, {
        params: { entryId: row.entryId },
        body: { vote, items: itemIds.map((itemId) => markedFor(vote, itemId)), reason },
      }).catch((error: unknown) => {
        if (!(error instanceof ApiError && error.code === 'already-voted')) throw error;
      });
    }
  }
}

/** Ids of the items on the contest's screening form. */
async function itemsOf(caller: Caller | undefined, contestId: string): Promise<readonly string[]> {
  if (!caller) return [];
  const { definition } = await callRoute(caller, intakeRoutes.getContest, { params: { contestId } as never });
  return (definition as unknown as ContestDefinition).screening.items.map(({ id }) => id);
}

const markedFor = (vote: 'pass' | 'fail', itemId: string) => ({
  itemId,
  opinion: vote === 'fail' && itemId === 'theme' ? ('not-met' as const) : ('met' as const),
});
