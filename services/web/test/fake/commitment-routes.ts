import { awardRoutes, ContestError } from '@hoithi/contracts';
import { hashLogHead, hashLogLeaf, hashSheet, proveInclusion, treeRoot, type LogLeaf } from '@hoithi/scoring';
import type { Express } from 'express';
import { mount } from './mount';
import type { World } from './world';

const CONTEST = 'demo';
const SALT = 'a salt that only this juror has';

/** A log of three lines, of which the juror's sheet is the second, under one head. */
export function mountCommitments(app: Express, world: World): void {
  mount(app, awardRoutes.getLedger, () => ({ contestId: CONTEST as never, heads: [] }));
  mount(app, awardRoutes.getProof, ({ params }) => {
    const ballot = world.ballots.get(params.entryId);
    if (ballot?.sheet.state !== 'sealed') throw new ContestError('not-found');
    const { marks } = ballot.sheet;
    const seal = { sealedAtMs: ballot.sheet.sealedAtMs ?? 1, salt: SALT };
    const own = { entry: ballot.code, juror: 'tag-of-this-juror', marks, ...seal };
    const sheetHash = hashSheet({ contest: CONTEST, ...own });
    const leaves: readonly LogLeaf[] = [
      { kind: 'rules', hash: 'a'.repeat(64), atMs: 1 },
      { kind: 'seal', hash: sheetHash, atMs: seal.sealedAtMs },
      { kind: 'seal', hash: 'b'.repeat(64), atMs: 3 },
    ];
    const hashes = leaves.map((leaf) => hashLogLeaf(CONTEST, leaf));
    const head = { index: 0, size: 3, root: treeRoot(hashes), atMs: seal.sealedAtMs + 60_000, previous: null };
    const published = { ...head, hash: hashLogHead(CONTEST, head) };
    return {
      format: 'hoithi-receipt/1' as const,
      contestId: CONTEST,
      ...own,
      sheetHash,
      leafIndex: 1,
      inclusion: { head: published, path: proveInclusion(hashes, 1) },
      growth: null,
    };
  });
}
