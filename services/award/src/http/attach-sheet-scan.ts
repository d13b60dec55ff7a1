import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { bindScan } from '../keyed/bind-scan';
import { requireKeyed } from '../keyed/require-keyed';
import { requireKeyer } from '../keyed/require-keyer';
import { showKeyedSheet } from '../keyed/show-keyed-sheet';
import { keepScan } from '../scans/keep-scan';
import { readScan } from '../scans/read-scan';
import { changeSheet } from '../store/change-sheet';
import { sheetId } from '../store/ids';
import type { KeyedScan } from '../store/keyed';
import type { Sheet } from '../store/sheet';

/** Binds a scan to a keyed sheet by the hash of its bytes, until the second person has read from it. The same file again changes nothing. */
export const serveAttachSheetScan = (award: Award) =>
  route(awardRoutes.attachSheetScan, async ({ params: key, query: { fileName }, request, signedIn }) => {
    const { userId: byId, name: byName = '' } = signedIn();
    const { contestId, entryId, jurorId } = key;
    award.contests.get(contestId);
    await requireKeyer(award, { contestId, userId: byId });
    const known = await award.database.sheets.findById(sheetId(key)).lean<Sheet>().exec();
    if (known === null) throw new ContestError('not-found');
    requireKeyed(known);
    const scan = await readScan(request);
    const folder = `sheets/${contestId}/${entryId}-${award.tags(contestId, jurorId)}`;
    const objectKey = await keepScan(award.bus, { folder, scan });
    const atMs = award.clock.nowMs();
    const { sha256, bytes } = scan;
    const kept: KeyedScan = { sha256, objectKey, fileName, bytes: bytes.length, byId, byName, atMs };
    await changeSheet(award.database, {
      key,
      nowMs: atMs,
      decide: (current) => {
        const keyed = requireKeyed(current);
        const bound = bindScan(keyed, kept);
        return bound && { set: { keyed: bound } };
      },
    });
    return showKeyedSheet(award, { key, readerId: byId });
  });
