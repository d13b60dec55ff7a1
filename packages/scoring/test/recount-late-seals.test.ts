import { canonicalJson, hashMarks, hashSheet, hashStatement, recountBundle, sha256Hex, tallyScoreBook } from '../src';
import type { LogLeaf, ResultBundle, ScoreBook } from '../src';
import { bundle, bundleBook, chainHeads } from './bundles';

const heads = (leaves: readonly LogLeaf[]) => chainHeads(leaves, [2, 5, leaves.length]);
const codes = (of: ResultBundle): readonly string[] => recountBundle(of).faults.map(({ code }) => code);

/** After the provisional result the sheet of J1 for B is reopened, marked anew and sealed, and the final decision stands on that. */
function changedAfterDecision(): ResultBundle {
  const [old, provisional] = [bundle(), { ...bundle(), stage: 'provisional' as const }];
  const isIt = ({ juror, entry }: { juror: string; entry: string }): boolean => juror === 'J1' && entry === 'B';
  const before = bundleBook().sheets.find(isIt)!;
  const marks = { ...before.marks, theme: 60 };
  const book: ScoreBook = {
    ...bundleBook(),
    sheets: bundleBook().sheets.map((one) => (isIt(one) ? { ...one, marks } : one)),
  };
  const seal = { sealedAtMs: 95, salt: 'later' };
  const sheetHash = hashSheet({ contest: 't', entry: 'B', juror: 'tag-J1', marks, ...seal });
  const opening = old.sheets.find(isIt)!;
  const { ranking, prizes, interactionPrize } = tallyScoreBook(book);
  const closed = {
    tag: 'tag-J1',
    entry: 'B',
    sealedAtMs: opening.sealedAtMs,
    marksHash: hashMarks({ marks: before.marks, salt: opening.salt }),
    sheetHash: opening.sheetHash,
    why: 'reopened' as const,
  };
  const final: ResultBundle = {
    ...old,
    book,
    bookHash: sha256Hex(canonicalJson(book)),
    sheets: old.sheets.map((one) => (isIt(one) ? { ...one, ...seal, sheetHash } : one)),
    closedSheets: [...old.closedSheets, closed],
    ranking: ranking.map(({ entry, score, validSheets, rank, status, tieBrokenBy }) => {
      return { entry, score, validSheets, rank, status, tieBrokenBy };
    }),
    decision: {
      ...old.decision,
      awards: prizes.map(({ prize, entries }) => ({ prizeId: prize, entries })),
      interactionWinner: interactionPrize,
    },
  };
  const leaves: readonly LogLeaf[] = [
    ...old.log.leaves.slice(0, -1),
    { kind: 'decision', hash: hashStatement(provisional), atMs: 90 },
    { kind: 'reopen', hash: opening.sheetHash, atMs: 94 },
    { kind: 'seal', hash: sheetHash, atMs: 95 },
    { kind: 'decision', hash: hashStatement(final), atMs: 99 },
  ];
  return { ...final, log: { leaves, heads: heads(leaves) } };
}

it('finds sheets that were reopened and sealed anew after the provisional result, by their lines behind it', () => {
  expect(codes(changedAfterDecision())).toEqual(['after-decision', 'after-decision']);
});

it('finds a sheet that the log has under another instant than the one it was sealed at', () => {
  const old = bundle();
  const leaves = old.log.leaves.map((leaf) =>
    leaf.kind === 'seal' && leaf.atMs === 12 ? { ...leaf, atMs: 80 } : leaf,
  );
  expect(codes({ ...old, log: { leaves, heads: heads(leaves) } })).toEqual(['sheet-unlogged']);
});
