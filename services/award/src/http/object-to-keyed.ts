import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showMyKeyed } from '../keyed/show-keyed';
import { changeSheet } from '../store/change-sheet';
import { sheetId } from '../store/ids';
import type { Objection } from '../store/keyed';

/**
 * A juror says before the lock that the own paper sheet was keyed wrongly. An unsealed one cannot be sealed until the secretary has
 * answered or withdrawn it; a sealed one is the secretary's to reopen. The marks themselves do not change by it.
 */
export const serveObjectToKeyed = (award: Award) =>
  route(awardRoutes.objectToKeyed, async ({ params: { contestId, entryId }, body: { text }, signedIn }) => {
    const { userId: jurorId } = signedIn();
    const key = { contestId, entryId, jurorId };
    award.contests.get(contestId);
    await award.roster.requireJuror(contestId, jurorId);
    if ((await award.database.sheets.exists({ _id: sheetId(key) })) === null) throw new ContestError('not-found');
    const objection: Objection = { text, atMs: award.clock.nowMs(), answer: null };
    const sheet = await changeSheet(award.database, {
      key,
      nowMs: objection.atMs,
      decide: ({ keyed }) => {
        if (keyed == null) throw new ContestError('not-found');
        if (keyed.objection?.text === text) return null;
        const earlierObjections = [...(keyed.earlierObjections ?? []), ...(keyed.objection ? [keyed.objection] : [])];
        return { set: { keyed: { ...keyed, objection, earlierObjections } } };
      },
    });
    const shown = showMyKeyed(sheet);
    if (shown === null) throw new ContestError('not-found');
    return shown;
  });
