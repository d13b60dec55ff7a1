import { hashLogLeaf, proveConsistency, proveInclusion, type Receipt } from '@hoithi/scoring';
import type { Award } from '../award';
import { readHeads, readLeaves } from '../store/read-log';
import type { Seal, Sheet } from '../store/sheet';
import { showHead } from './show-head';

/**
 * What a juror keeps: the own marks and salt, which give the sheet's hash; the hash's place in the log; the way from there to
 * the first head that covers it; and that the newest head only added to that one. Without a head yet, the way is null.
 */
export async function makeReceipt(
  award: Award,
  of: { readonly sheet: Sheet; readonly seal: Seal; readonly code: string },
): Promise<Receipt> {
  const { contestId, jurorId, marks } = of.sheet;
  const { sheetHash, sealedAtMs, salt } = of.seal;
  const [leaves, heads] = await Promise.all([
    readLeaves(award.database, contestId),
    readHeads(award.database, contestId),
  ]);
  const index = leaves.findIndex(({ kind, hash }) => kind === 'seal' && hash === sheetHash);
  const leafHashes = leaves.map((leaf) => hashLogLeaf(contestId, leaf));
  const first = index < 0 ? undefined : heads.find(({ size }) => size > index);
  const newest = heads.at(-1);
  return {
    format: 'hoithi-receipt/1',
    contestId,
    entry: of.code,
    juror: award.tags(contestId, jurorId),
    marks: { ...marks },
    sealedAtMs,
    salt,
    sheetHash,
    leafIndex: index < 0 ? null : index,
    inclusion:
      first === undefined
        ? null
        : { head: showHead(first), path: [...proveInclusion(leafHashes.slice(0, first.size), index)] },
    growth:
      first === undefined || newest === undefined || newest.index === first.index
        ? null
        : { head: showHead(newest), path: [...proveConsistency(leafHashes.slice(0, newest.size), first.size)] },
  };
}
