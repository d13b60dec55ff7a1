import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { hashRecusal } from '../keyed/hash-recusal';
import { requireKeyer } from '../keyed/require-keyer';
import { keepScan } from '../scans/keep-scan';
import { readScan } from '../scans/read-scan';
import { changeSheet } from '../store/change-sheet';
import { findOpenBallot } from '../store/find-open-ballot';
import { sheetId } from '../store/ids';
import type { KeyedScan } from '../store/keyed';

/**
 * Binds the scan of the juror's signed paper to a recusal that was written down from it, by the hash of its bytes. It is bound once: the
 * same file again changes nothing, and for another one the recusal is taken back and written down anew.
 */
export const serveAttachRecusalScan = (award: Award) =>
  route(awardRoutes.attachRecusalScan, async ({ params: key, query: { fileName }, request, signedIn }) => {
    const { userId: byId, name: byName = '' } = signedIn();
    const { contestId, entryId, jurorId } = key;
    await requireKeyer(award, { contestId, userId: byId });
    const { sheets } = award.database;
    if ((await sheets.exists({ _id: sheetId(key), state: 'recused', recusalKeyed: { $ne: null } })) === null)
      throw new ContestError('not-found');
    const { code } = await findOpenBallot(award.database, key);
    const scan = await readScan(request);
    const { sha256, bytes } = scan;
    const juror = award.tags(contestId, jurorId);
    const objectKey = await keepScan(award.bus, { folder: `recusals/${contestId}/${entryId}-${juror}`, scan });
    const atMs = award.clock.nowMs();
    const kept: KeyedScan = { sha256, objectKey, fileName, bytes: bytes.length, byId, byName, atMs };
    await changeSheet(award.database, {
      key,
      nowMs: atMs,
      decide: ({ state, recusalKeyed, recusedReason }) => {
        if (state !== 'recused' || recusalKeyed == null) throw new ContestError('not-found');
        if (recusalKeyed.scan?.sha256 === sha256) return null;
        if (recusalKeyed.scan != null) throw new ContestError('keyed-changed', { readBy: recusalKeyed.scan.byName });
        const bound = { contest: contestId, entry: code, juror, reason: recusedReason ?? '', scanSha256: sha256 };
        return { set: { recusalKeyed: { ...recusalKeyed, scan: kept, contentHash: hashRecusal(bound) } } };
      },
    });
    return {};
  });
