import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readWorkingBook } from '../diagnostics/read-working-book';
import { flagsBeforeLock } from '../flags/find-flags';
import type { Conflict } from '../store/conflict';

/** What to ask a juror about: how little was watched, sheets all alike, ties of unit. Never a mark, never a sanction. */
export const serveListFlags = (award: Award) =>
  route(awardRoutes.listFlags, async ({ params: { contestId }, signedIn }) => {
    const { userId } = signedIn();
    const { watchedFlagBelowPercent: flagBelowPercent } = award.contests.get(contestId).definition.jury;
    const [working, conflicts] = await Promise.all([
      readWorkingBook(award, contestId),
      award.database.conflicts.find({ contestId }).lean<Conflict[]>().exec(),
    ]);
    if (working.jurors.some(({ jurorId }) => jurorId === userId)) return { withheld: true, flagBelowPercent, rows: [] };
    const idOf = new Map([...working.numberOf].map(([jurorId, number]) => [number, jurorId]));
    const entryOf = new Map([...working.codeOf].map(([entryId, code]) => [code, entryId]));
    const nameOf = new Map(working.jurors.map(({ jurorId, name }) => [jurorId, name]));
    const rows = flagsBeforeLock({ ...working, conflicts }).map(({ juror, entry, kind, value, unit, text }) => {
      const jurorId = idOf.get(juror) ?? '';
      const film = { entryId: (entryOf.get(entry ?? '') ?? null) as never, code: entry };
      return { kind, value, unit, text, jurorId: jurorId as never, jurorName: nameOf.get(jurorId) ?? jurorId, ...film };
    });
    return { withheld: false, flagBelowPercent, rows };
  });
