import type { FactMeta } from '@hoithi/bus';
import { ContestError, userId } from '@hoithi/contracts';
import { onEntryPhaseChanged } from '../src/consume/entry-phase-changed';
import type { EntryRecord } from '../src/entry/entry-record';
import type { Intake } from '../src/intake';
import { castVote } from '../src/screening/cast-vote';
import { anEntry } from './entry-builder';

const screenerId = userId.parse('screener-1');
const vote = { screenerId, screenerName: 'Lò Thị Sơ', vote: 'fail' as const, items: [], reason: 'sai thể lệ', atMs: 5 };
const closed = { phase: 'closed', outcome: 'not-selected', revision: 9, waitingFor: null, untilMs: null } as const;
const told = {
  ...closed,
  prizeId: null,
  owner: 'system',
  needsAttention: false,
  version: 1,
  atMs: 6,
  entryId: 'e_test',
};

/** One entry in memory, and a workflow whose life ends with the vote; `answers` says what becomes of each call in turn. */
function aScreening(answers: readonly ('counted-but-lost' | 'refused')[]) {
  let entry: EntryRecord = anEntry({ code: 'SL-001', phase: 'screening' });
  const counted: unknown[] = [];
  const left = [...answers];
  const found = (value: unknown) => ({
    lean: () => Object.assign(Promise.resolve(value), { exec: async () => value }),
  });
  const store = {
    entries: {
      findOne: () => found(entry),
      findOneAndUpdate: (_: unknown, { $set }: { $set: Partial<EntryRecord> }) => {
        entry = { ...entry, ...$set };
        return found(entry);
      },
    },
    closingLists: { findById: () => found(null) },
  };
  const workflows = {
    updateEntry: async (_: unknown, __: unknown, said: { screenerId: string; vote: string }) => {
      if (left.shift() === 'refused') throw new ContestError('out-of-phase');
      counted.push(said);
      throw new ContestError('timeout');
    },
    viewEntry: async () => ({ votes: counted }),
  };
  const intake = { store, workflows } as unknown as Intake;
  const cast = () => castVote(intake, entry, vote).catch((error: ContestError) => error.code);
  const tell = () => onEntryPhaseChanged(intake)[1](told as never, {} as FactMeta);
  return { cast, tell, votes: () => entry.votes.map(({ reason, confirmed }) => [reason, confirmed]) };
}

describe('a screener’s vote whose answer was lost', () => {
  it('is kept when it is said again to a workflow that has ended by it', async () => {
    const screening = aScreening(['counted-but-lost', 'refused']);
    expect(await screening.cast()).toBe('timeout');
    await screening.cast();
    expect(screening.votes()).toEqual([['sai thể lệ', true]]);
  });

  it('counts in the minutes although nobody says it again', async () => {
    const screening = aScreening(['counted-but-lost']);
    await screening.cast();
    expect(screening.votes()).toEqual([['sai thể lệ', false]]);
    await screening.tell();
    expect(screening.votes()).toEqual([['sai thể lệ', true]]);
  });

  it('is taken back where the workflow does not have it', async () => {
    const screening = aScreening(['refused']);
    expect(await screening.cast()).toBe('out-of-phase');
    expect(screening.votes()).toEqual([]);
  });
});
