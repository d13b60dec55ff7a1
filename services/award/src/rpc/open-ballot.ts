import { rpc } from '@hoithi/bus';
import { openBallot } from '@hoithi/contracts';
import { insertFirst } from '@hoithi/mongo-kit';
import type { Award } from '../award';
import type { Ballot } from '../store/ballot';
import { closeBallotRecord } from '../store/close-ballot';
import type { Departure } from '../store/departure';
import { ballotId } from '../store/ids';

/** Puts a finalist before the jury, once. A closed ballot stays closed, and one of an entry that has left already is closed at once. */
export const serveOpenBallot = ({ contests, database, clock }: Award) =>
  rpc(openBallot, async ({ contestId, entryId, code }) => {
    contests.get(contestId);
    const _id = ballotId(contestId, entryId);
    const ballot: Ballot = {
      _id,
      contestId,
      entryId,
      code,
      state: 'open',
      closedReason: null,
      openedAtMs: clock.nowMs(),
    };
    await insertFirst(database.ballots, ballot);
    const left = await database.departures.findById(_id).lean<Departure>().exec();
    if (left !== null) await closeBallotRecord(database, { contestId, entryId }, left.reason);
    const known = await database.ballots.findById(_id).lean<Ballot>().exec();
    return { state: known?.state ?? ('open' as const) };
  });
