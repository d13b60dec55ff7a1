import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readDuties } from '../judging/read-duties';
import { showKeyedRow, showScanToRead } from '../keyed/show-keyed';
import type { ContestState } from '../store/contest-state';
import { sheetId } from '../store/ids';
import type { Sheet } from '../store/sheet';

/** Paper sheets with who is at them, what was withdrawn, and what may still be keyed: states and names, never a mark. */
export const serveListKeyedSheets = (award: Award) =>
  route(awardRoutes.listKeyedSheets, async ({ params: { contestId }, signedIn }) => {
    const reader = signedIn();
    const { userId, roles } = reader;
    const { accepted, confirmedBy } = award.contests.get(contestId).definition.jury.paperSheets;
    const [judging, lock, state] = await Promise.all([
      readDuties(award, contestId),
      award.database.locks.exists({ _id: contestId }),
      award.database.contests.findById(contestId).lean<ContestState>().exec(),
    ]);
    const { ballots, sheets, jurors, duties } = judging;
    const cards = await award.cards(
      contestId,
      ballots.map(({ entryId }) => entryId),
    );
    const codeOf = new Map(ballots.map(({ entryId, code }) => [entryId, code]));
    const nameOf = new Map(jurors.map(({ jurorId, name }) => [jurorId, name]));
    const sheetOf = new Map(sheets.map((sheet) => [sheet._id, sheet]));
    const named = ({ entryId, jurorId }: Sheet) => ({
      entryId: entryId as never,
      code: codeOf.get(entryId) ?? '',
      jurorId: jurorId as never,
      jurorName: nameOf.get(jurorId) ?? '',
    });
    const rows = sheets.flatMap((sheet) =>
      sheet.keyed == null ? [] : [{ ...named(sheet), ...showKeyedRow(sheet, sheet.keyed, reader) }],
    );
    const scanPaths = await award.films(sheets.map(({ recusalKeyed }) => recusalKeyed?.scan?.objectKey ?? null));
    const recused = sheets.flatMap((sheet) => {
      const { state, recusedReason, recusalKeyed } = sheet;
      if (state !== 'recused' || recusalKeyed == null) return [];
      const { byName, atMs, scan = null } = recusalKeyed;
      const shown = showScanToRead(scan, scanPaths.get(scan?.objectKey ?? '') ?? null);
      return [{ ...named(sheet), reason: recusedReason ?? '', byName, atMs, scan: shown }];
    });
    const withdrawn = sheets.flatMap((sheet) =>
      (sheet.withdrawnKeyings ?? []).map(({ reason, byName, atMs }) => {
        const { code, jurorName } = named(sheet);
        return { code, jurorName, reason, byName, atMs };
      }),
    );
    const owed = jurors.map(({ jurorId, name }) => ({
      jurorId: jurorId as never,
      name,
      films: duties.leftOf(jurorId).flatMap((entryId) => {
        const sheet = sheetOf.get(sheetId({ contestId, entryId, jurorId }));
        if (sheet?.keyed != null) return [];
        const onDevice = Object.keys(sheet?.marks ?? {}).length > 0;
        const code = codeOf.get(entryId) ?? '';
        return [{ entryId: entryId as never, code, title: cards.get(entryId)?.title ?? '', onDevice }];
      }),
    }));
    const isJuror = nameOf.has(userId);
    return {
      accepted,
      confirmedBy,
      mayKey: accepted && roles.includes('secretary') && !isJuror && lock === null,
      locked: lock !== null,
      lockAtMs: state?.calendar.judgingLockAtMs ?? null,
      rows: rows.toSorted((a, b) => (`${a.jurorName} ${a.code}` < `${b.jurorName} ${b.code}` ? -1 : 1)),
      recused: recused.toSorted((a, b) => b.atMs - a.atMs),
      withdrawn: withdrawn.toSorted((a, b) => b.atMs - a.atMs),
      owed,
    };
  });
