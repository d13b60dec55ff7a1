import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { judgingRounds } from '../judging/judging-rounds';
import { lookBeforeLock } from '../judging/look-before-lock';
import { readDuties } from '../judging/read-duties';
import { sheetsToCome } from '../judging/sheets-to-come';
import type { Chase } from '../store/chase';
import type { ContestState } from '../store/contest-state';
import type { Sheet } from '../store/sheet';
import type { ViewingRound } from '../store/viewing-round';

/** Whom the secretary has to call, furthest behind first: counts and instants, never a mark. */
export const serveGetChaseList = (award: Award) =>
  route(awardRoutes.getChaseList, async ({ params: { contestId } }) => {
    const { clock, contests, database } = award;
    const contest = contests.get(contestId);
    await lookBeforeLock(award, contestId);
    const { minimumSheets } = contest.definition.jury;
    const [{ ballots, jurors, sheets, duties }, chases, rounds, lock, state] = await Promise.all([
      readDuties(award, contestId),
      database.chases.find({ contestId }).lean<Chase[]>().exec(),
      database.viewingRounds.find({ contestId }).sort({ atMs: 1 }).lean<ViewingRound[]>().exec(),
      database.locks.exists({ _id: contestId }),
      database.contests.findById(contestId).lean<ContestState>().exec(),
    ]);
    const chaseOf = new Map(chases.map((chase) => [chase.jurorId, chase]));
    const rows = jurors.map(({ jurorId, name }) => {
      const chase = chaseOf.get(jurorId);
      return {
        jurorId,
        name,
        left: duties.leftOf(jurorId).length,
        assigned: duties.entriesOf(jurorId).length,
        lastSeenAtMs: lastSeen(
          chase,
          sheets.filter((sheet) => sheet.jurorId === jurorId),
        ),
        remindedAtMs: (chase?.reminders ?? []).map(({ atMs }) => atMs),
        asked: askedOf(rounds, jurorId),
        calls: (chase?.calls ?? []).map(({ atMs, byName, note }) => ({ atMs, byName, note })),
      };
    });
    const calendar = state?.calendar ?? contest.calendar;
    const reminders = judgingRounds(contest, {
      openAtMs: calendar.judgingOpenAtMs,
      lockAtMs: calendar.judgingLockAtMs,
    });
    const next = reminders.find((round) => round.reminds && round.atMs > clock.nowMs());
    return {
      rows: rows.filter(({ left }) => left > 0).toSorted((a, b) => b.left - a.left),
      finished: rows.filter(({ left }) => left === 0).length,
      shortFilms: ballots.flatMap((ballot) => {
        const { owed, short } = sheetsToCome(ballot, { sheets, duties, minimumSheets });
        return short ? [{ entryId: ballot.entryId, code: ballot.code, owed }] : [];
      }),
      minimumSheets,
      nextReminderAtMs: lock === null ? (next?.atMs ?? null) : null,
      lockAtMs: state?.calendar.judgingLockAtMs ?? null,
      locked: lock !== null,
    };
  });

/** When the juror was written to of further viewings, and of how many. */
const askedOf = (rounds: readonly ViewingRound[], jurorId: string) =>
  rounds.flatMap(({ atMs, viewings }) => {
    const films = viewings.filter((viewing) => viewing.jurorId === jurorId).length;
    return films === 0 ? [] : [{ atMs, films }];
  });

/** At the desk, or saving a sheet; whichever was later. */
function lastSeen(chase: Chase | undefined, sheets: readonly Sheet[]): number | null {
  const saved = sheets.filter(({ moved }) => moved == null).map(({ savedAtMs }) => savedAtMs);
  const seen = [...saved, ...(chase?.lastSeenAtMs == null ? [] : [chase.lastSeenAtMs])];
  return seen.length === 0 ? null : Math.max(...seen);
}
