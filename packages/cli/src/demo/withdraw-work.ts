import { intakeRoutes, type EntryHttpView } from '@hoithi/contracts';
import { ApiError } from '../http-client/api-error';
import { callRoute, type Caller } from '../http-client/call-route';

/** The entrant withdraws; told "out of phase" by a repeat after a lost answer, the withdrawal stands. */
export async function withdrawWork(caller: Caller, entryId: EntryHttpView['entryId']): Promise<void> {
  await callRoute(caller, intakeRoutes.withdrawEntry, {
    params: { entryId },
    body: { reason: 'Tác giả muốn hoàn thiện phim cho năm sau.' },
  }).catch((error: unknown) => {
    if (!(error instanceof ApiError && (error.code === 'out-of-phase' || error.code === 'already-done'))) throw error;
  });
}
