import { callRpc, rpc } from '@hoithi/bus';
import { remindJurors, tellJuror } from '@hoithi/contracts';
import type { Award } from '../award';
import { readDuties } from '../judging/read-duties';
import { markReminded } from '../store/chase';

/**
 * Writes to exactly those with films left (R17), each once per round; intake has the addresses. After the lock nobody is written to. A
 * letter that does not go keeps none from the others.
 * @throws {ContestError} why the first one did not go, once all were tried
 */
export const serveRemindJurors = (award: Award) =>
  rpc(remindJurors, async ({ contestId, roundAtMs, lockAtMs }) => {
    const { bus, clock, database } = award;
    if ((await database.locks.exists({ _id: contestId })) !== null) return { reminded: 0 };
    await award.conflicts.look(contestId);
    const { jurors, duties } = await readDuties(award, contestId);
    let reminded = 0;
    let failure: unknown;
    for (const { jurorId } of jurors) {
      const filmsLeft = duties.leftOf(jurorId).length;
      if (filmsLeft === 0) continue;
      const key = `judging-reminder/${contestId}/${jurorId}/${roundAtMs}`;
      const letter = { kind: 'judging-reminder' as const, filmsLeft, untilMs: lockAtMs };
      const told = await callRpc(bus, tellJuror, { contestId, jurorId: jurorId as never, key, letter }).catch(
        (error: unknown) => {
          failure ??= error;
          return null;
        },
      );
      if (told === null || told.state === 'absent') continue;
      await markReminded(database, { contestId, jurorId, reminder: { roundAtMs, atMs: clock.nowMs(), filmsLeft } });
      reminded += 1;
    }
    if (failure !== undefined) throw failure;
    return { reminded };
  });
