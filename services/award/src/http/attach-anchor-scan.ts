import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { requireKeyer } from '../keyed/require-keyer';
import { keepScan } from '../scans/keep-scan';
import { readScan } from '../scans/read-scan';
import type { AnchorSheet } from '../store/anchor';
import { sheetId } from '../store/ids';

/** The scan seals a keyed anchor sheet, as it was keyed when the scan was sent; the same file again changes nothing. */
export const serveAttachAnchorScan = (award: Award) =>
  route(awardRoutes.attachAnchorScan, async ({ params: key, query: { fileName }, request, signedIn }) => {
    const { contestId, entryId, jurorId } = key;
    const { userId: byId, name: byName = '' } = signedIn();
    await requireKeyer(award, { contestId, userId: byId });
    const { anchorSheets } = award.database;
    const _id = sheetId(key);
    const own = await anchorSheets.findById(_id).lean<AnchorSheet>().exec();
    if (own?.keyed == null) throw new ContestError('not-found');
    const scan = await readScan(request);
    const { sha256, bytes } = scan;
    if (own.state === 'sealed' && own.keyed.scan?.sha256 === sha256) return { state: 'sealed' as const };
    if (own.state === 'sealed') throw new ContestError('sheet-sealed');
    const folder = `anchors/${contestId}/${entryId}-${award.tags(contestId, jurorId)}`;
    const objectKey = await keepScan(award.bus, { folder, scan });
    const atMs = award.clock.nowMs();
    const kept = { sha256, objectKey, fileName, bytes: bytes.length, byId, byName, atMs };
    const sealed = await anchorSheets.updateOne(
      { _id, state: 'draft', savedAtMs: own.savedAtMs, 'keyed.byId': own.keyed.byId },
      { $set: { state: 'sealed', savedAtMs: atMs, keyed: { ...own.keyed, scan: kept } } },
    );
    if (sealed.matchedCount === 0) throw new ContestError('keyed-changed');
    return { state: 'sealed' as const };
  });
