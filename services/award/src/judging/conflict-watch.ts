import { callRpc, type Bus } from '@hoithi/bus';
import { findConflicts } from '@hoithi/contracts';
import { insertFirst, newOutbox } from '@hoithi/mongo-kit';
import type { Clock } from '@hoithi/platform';
import type { ContestRegister } from '../contest-register';
import type { Ballot } from '../store/ballot';
import type { Conflict } from '../store/conflict';
import type { AwardDatabase } from '../store/database';
import type { Declaration } from '../store/declaration';
import { sheetId } from '../store/ids';
import { recuseFor } from './recuse-for';

/** Looks for conflicts in the registers of now and keeps what it finds. */
export type ConflictWatch = {
  /** @throws {ContestError} `service-unavailable` while the register does not answer: nobody judges unchecked */
  look(contestId: string): Promise<void>;
  /** The same, whatever was looked at a moment ago: after a declaration, before a plan. */
  lookAgain(contestId: string): Promise<void>;
};

type Parts = {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly contests: ContestRegister;
  readonly database: AwardDatabase;
  /** Told when somebody stands aside by what was found: that may finish a film as a last seal does. */
  readonly onStoodAside: (contestId: string) => Promise<void>;
};

const FRESH_MS = 15_000;
const PAGE = 200;

/**
 * Asks intake whenever a juror or the secretary is at work, at most every few seconds: so every change of jury, staff or authors is
 * seen before the next film is opened, without a message that could be missed (O16).
 */
export function createConflictWatch(parts: Parts): ConflictWatch {
  const lookedAtMs = new Map<string, number>();
  const lookAgain = async (contestId: string): Promise<void> => {
    await lookNow(parts, contestId);
    lookedAtMs.set(contestId, parts.clock.nowMs());
  };
  return {
    lookAgain,
    look: async (contestId) => {
      const last = lookedAtMs.get(contestId) ?? Number.NEGATIVE_INFINITY;
      if (parts.clock.nowMs() - last >= FRESH_MS) await lookAgain(contestId);
    },
  };
}

async function lookNow({ bus, clock, contests, database, onStoodAside }: Parts, contestId: string): Promise<void> {
  const { foundConflicts } = contests.get(contestId).definition.jury;
  const [ballots, declarations] = await Promise.all([
    database.ballots.find({ contestId, state: 'open' }).lean<Ballot[]>().exec(),
    database.declarations.find({ contestId }).lean<Declaration[]>().exec(),
  ]);
  const declared = declarations.map(({ jurorId, relations }) => ({
    jurorId,
    relations: relations.map(({ kind, text }) => ({ kind, text })),
  }));
  let stoodAside = false;
  for (let from = 0; from < ballots.length; from += PAGE) {
    const entryIds = ballots.slice(from, from + PAGE).map(({ entryId }) => entryId);
    const { conflicts } = await callRpc(bus, findConflicts, { contestId, entryIds, declared } as never);
    for (const found of conflicts) {
      const conflict = await keep(database, { contestId, ...found, foundAtMs: clock.nowMs() });
      if (conflict.weight !== 'conflict' || conflict.ruling !== null || foundConflicts === 'propose') continue;
      const nowAside = await recuseFor(database, { ...found, contestId, nowMs: clock.nowMs(), by: 'register' });
      stoodAside ||= nowAside;
    }
  }
  if (stoodAside) await onStoodAside(contestId);
}

/** A finding is kept for ever; what is found anew changes its kinds, never what people ruled. */
async function keep(
  { conflicts }: AwardDatabase,
  found: Pick<Conflict, 'contestId' | 'entryId' | 'jurorId' | 'interests' | 'weight' | 'foundAtMs'>,
): Promise<Conflict> {
  const _id = sheetId(found);
  const first: Conflict = { _id, ...found, ruling: null, earlier: [], ...newOutbox([]) };
  if (await insertFirst(conflicts, first)) return first;
  const { interests, weight } = found;
  const kept = await conflicts
    .findOneAndUpdate({ _id }, { $set: { interests, weight } }, { returnDocument: 'after' })
    .lean<Conflict>()
    .exec();
  return kept ?? first;
}
