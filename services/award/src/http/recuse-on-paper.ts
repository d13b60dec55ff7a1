import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { openLooks } from '../diagnostics/open-looks';
import { recuseFor } from '../judging/recuse-for';
import { requireAside } from '../judging/require-aside';
import { requireDuty } from '../judging/require-duty';
import { requireKeyer } from '../keyed/require-keyer';
import { sheetId } from '../store/ids';
import type { Sheet } from '../store/sheet';

/**
 * A juror's own word on paper that the juror stands aside. It takes marks of nobody and can be taken back, so one person is enough
 * and it holds before its scan is there; a sealed sheet has to be reopened first. Said again, it changes nothing.
 */
export const serveRecuseOnPaper = (award: Award) =>
  route(awardRoutes.recuseOnPaper, async ({ params: key, body: { reason }, signedIn }) => {
    const { userId, name = '' } = signedIn();
    await requireKeyer(award, { contestId: key.contestId, userId });
    if ((await award.database.locks.exists({ _id: key.contestId })) !== null) throw new ContestError('judging-locked');
    await requireDuty(award, key);
    const sheet = await award.database.sheets.findById(sheetId(key)).lean<Sheet>().exec();
    if (sheet?.state === 'sealed') throw new ContestError('sheet-sealed');
    const keyed = { ...key, nowMs: award.clock.nowMs(), by: userId, keyedByName: name, reason };
    if (await recuseFor(award.database, keyed)) await openLooks(award, key.contestId);
    else await requireAside(award.database, key);
    return {};
  });
