import { ContestError, paperRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import { insertFirst } from '@hoithi/mongo-kit';
import type { Award } from '../award';
import { findPart } from '../papers/find-part';
import { readPaperData } from '../papers/read-paper-data';
import { showScan } from '../papers/show-scan';
import { keepScan } from '../scans/keep-scan';
import { readScan } from '../scans/read-scan';
import type { SignedScan } from '../store/paper-records';

/**
 * Takes a signed copy back and binds it to the words that were signed: by the hash of its bytes and the hash of the paper's
 * content. What the page showed must still be what the records say. The same file again changes nothing.
 */
export const serveAttachSignedScan = (award: Award) =>
  route(paperRoutes.attachSignedScan, async ({ params: { contestId }, query, request, signedIn }) => {
    const { userId: byUserId, name: byName = '' } = signedIn();
    const { key, contentHash, fileName } = query;
    const part = findPart(await readPaperData(award, contestId), key);
    if (part.contentHash !== contentHash) throw new ContestError('paper-changed', { paper: key });
    const scan = await readScan(request);
    const folder = `papers/${contestId}/${key.replace('/', '-')}`;
    const objectKey = await keepScan(award.bus, { folder, scan });
    const { sha256 } = scan;
    const kept: SignedScan = {
      _id: `${contestId}/${key}/${sha256}`,
      contestId,
      key,
      sha256,
      contentHash,
      objectKey,
      fileName,
      bytes: scan.bytes.length,
      atMs: award.clock.nowMs(),
      byUserId,
      byName,
    };
    const { scans } = award.database.papers;
    await insertFirst(scans, kept);
    const standing = (await scans.findById(kept._id).lean<SignedScan>().exec()) ?? kept;
    const paths = await award.films([objectKey]);
    return showScan(standing, { contentHash, path: paths.get(objectKey) ?? null });
  });
