import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { lookBeforeLock } from '../judging/look-before-lock';
import { showDeclaration } from '../judging/show-declaration';
import { readDuties } from '../judging/read-duties';
import type { Conflict } from '../store/conflict';
import type { Declaration } from '../store/declaration';

/** What the registers show, conflicts before doubts, open ones first; and who has declared. Kinds only, never the data. */
export const serveListConflicts = (award: Award) =>
  route(awardRoutes.listConflicts, async ({ params: { contestId } }) => {
    const { database } = award;
    const { foundConflicts, recusalReasons } = award.contests.get(contestId).definition.jury;
    const lock = await database.locks.exists({ _id: contestId });
    await lookBeforeLock(award, contestId);
    const [{ ballots, sheets, jurors }, conflicts, declarations] = await Promise.all([
      readDuties(award, contestId),
      database.conflicts.find({ contestId }).lean<Conflict[]>().exec(),
      database.declarations.find({ contestId }).lean<Declaration[]>().exec(),
    ]);
    const codeOf = new Map(ballots.map(({ entryId, code }) => [entryId, code]));
    const nameOf = new Map(jurors.map(({ jurorId, name }) => [jurorId, name]));
    const stateOf = new Map(sheets.map(({ _id, state }) => [_id, state]));
    const rows = conflicts.flatMap((conflict) => {
      const { _id, entryId, jurorId, interests, weight, foundAtMs, ruling } = conflict;
      const code = codeOf.get(entryId);
      const jurorName = nameOf.get(jurorId);
      if (code === undefined || jurorName === undefined) return [];
      const sheetState = stateOf.get(_id) ?? ('unscored' as const);
      const row = { entryId, code, jurorId, jurorName, interests: [...interests], weight, foundAtMs, sheetState };
      return [{ ...row, ruling: ruling === null ? null : showRuling(ruling) }];
    });
    const urgency = (row: (typeof rows)[number]): string =>
      `${row.ruling === null ? 0 : 1}${row.weight === 'conflict' ? 0 : 1}${row.code}`;
    return {
      rows: rows.toSorted((a, b) => (urgency(a) < urgency(b) ? -1 : 1)),
      jurors: jurors.map(({ jurorId, name }) => {
        const own = declarations.find((declaration) => declaration.jurorId === jurorId);
        return { jurorId, name, declaration: own === undefined ? null : showDeclaration(own) };
      }),
      reasons: [...recusalReasons],
      recusesAlone: foundConflicts === 'recuse',
      locked: lock !== null,
    };
  });

const showRuling = ({ verdict, reason, byName, atMs }: NonNullable<Conflict['ruling']>) => ({
  verdict,
  reason,
  byName,
  atMs,
});
