import { ContestError, type Bilingual, type ContestId, type ContestPhase } from '@hoithi/contracts';
import type { EntryCalendar } from '@hoithi/entry';
import { isDuplicateKey } from '@hoithi/mongo-kit';
import type { ContestRow, MoveRow } from './rows';
import type { Store } from './open-store';

type Contests = Pick<Store, 'contests'>;
export type ContestState = {
  readonly phase: ContestPhase;
  readonly revision: number;
  readonly calendar: EntryCalendar;
  readonly waitingFor: Bilingual;
  readonly needsAttention: boolean;
};

export async function findContestRow(store: Contests, contestId: string): Promise<ContestRow | null> {
  return store.contests.findById(contestId).lean<ContestRow>();
}

/** @throws {ContestError} `contest-not-started` */
export async function findStartedContest(store: Contests, contestId: string): Promise<ContestRow> {
  const row = await findContestRow(store, contestId);
  if (!row) throw new ContestError('contest-not-started');
  return row;
}

/** Takes in what the contest's workflow says; an older revision changes nothing. */
export async function projectContest(
  store: Contests,
  contestId: ContestId,
  told: ContestState & { readonly atMs: number },
): Promise<void> {
  const { atMs, ...state } = told;
  try {
    await store.contests.create({ _id: contestId, startedAtMs: atMs, moves: [], ...state });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    await store.contests.updateOne({ _id: contestId, revision: { $lt: told.revision } } as object, { $set: state });
  }
}

export async function recordMove(store: Contests, contestId: string, move: MoveRow): Promise<void> {
  await store.contests.updateOne({ _id: contestId } as object, { $push: { moves: move } });
}
