import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { bindScan } from '../keyed/bind-scan';
import { changeDeclaration } from '../keyed/change-declaration';
import { requireDeclarant } from '../keyed/require-declarant';
import { requireKeyer } from '../keyed/require-keyer';
import { showKeyedDeclaration } from '../keyed/show-keyed-declaration';
import { keepScan } from '../scans/keep-scan';
import { readScan } from '../scans/read-scan';
import { declarationId } from '../store/declaration';
import type { KeyedScan } from '../store/keyed';

/** Binds a scan to a keyed declaration by the hash of its bytes, until the second person has read from it. The same file again changes nothing. */
export const serveAttachDeclarationScan = (award: Award) =>
  route(awardRoutes.attachDeclarationScan, async ({ params, query: { fileName }, request, signedIn }) => {
    const { contestId, jurorId } = params;
    const { userId: byId, name: byName = '' } = signedIn();
    await requireKeyer(award, { contestId, userId: byId });
    await requireDeclarant(award, params);
    const isKeyed = { _id: declarationId(params), keyed: { $ne: null } };
    if ((await award.database.keyedDeclarations.exists(isKeyed)) === null) throw new ContestError('not-found');
    const scan = await readScan(request);
    const { sha256, bytes } = scan;
    const folder = `declarations/${contestId}/${award.tags(contestId, jurorId)}`;
    const objectKey = await keepScan(award.bus, { folder, scan });
    const atMs = award.clock.nowMs();
    const kept: KeyedScan = { sha256, objectKey, fileName, bytes: bytes.length, byId, byName, atMs };
    await changeDeclaration(award, {
      contestId,
      jurorId,
      decide: ({ keyed }) => {
        if (keyed === null) throw new ContestError('not-found');
        const bound = bindScan(keyed, kept);
        return bound && { set: { keyed: bound } };
      },
    });
    return showKeyedDeclaration(award, { contestId, jurorId, readerId: byId });
  });
