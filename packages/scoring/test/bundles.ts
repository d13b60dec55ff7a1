import {
  canonicalJson,
  hashLogHead,
  hashLogLeaf,
  hashMarks,
  hashRules,
  hashSheet,
  hashStatement,
  parseScoreBook,
  rootsAt,
  sha256Hex,
  tallyScoreBook,
  type LogHead,
  type LogLeaf,
  type ResultStatement,
  type ResultBundle,
  type ScoreBook,
} from '../src';
import { book, sheetsOf } from './books';

const CONTEST = 't';

/** Six sheets of three jurors for two entries, one of them recused and one reopened once; three heads. */
export function bundleBook(): ScoreBook {
  const sheets = [
    ...sheetsOf('A', [[50, 30], [52, 31], null]),
    ...sheetsOf('B', [
      [40, 30],
      [41, 30],
      [42, 30],
    ]),
  ];
  return parseScoreBook(book({ contest: CONTEST, sheets, interaction: [{ entry: 'B', accepted: 7 }] }));
}

export function chainHeads(leaves: readonly LogLeaf[], sizes: readonly number[]): readonly LogHead[] {
  const roots = rootsAt(
    leaves.map((leaf) => hashLogLeaf(CONTEST, leaf)),
    sizes,
  );
  const heads: LogHead[] = [];
  for (const [index, size] of sizes.entries()) {
    const head = {
      index,
      size,
      root: roots[index] ?? '',
      atMs: (index + 1) * 1_000,
      previous: heads.at(-1)?.hash ?? null,
    };
    heads.push({ ...head, hash: hashLogHead(CONTEST, head) });
  }
  return heads;
}

export function bundle(input: ScoreBook = bundleBook()): ResultBundle {
  const { ranking, prizes, interactionPrize } = tallyScoreBook(input);
  const sheets = input.sheets
    .filter((sheet) => sheet.state !== 'recused')
    .map(({ juror, entry, marks }, at) => {
      const seal = { sealedAtMs: 10 + at, salt: `${juror}${entry}` };
      const content = { contest: CONTEST, entry, juror: `tag-${juror}`, marks, ...seal };
      return { juror, entry, ...seal, sheetHash: hashSheet(content) };
    });
  const left = input.sheets.filter(({ state }) => state === 'excluded');
  const earlier = { contest: CONTEST, entry: 'A', juror: 'tag-J1', sealedAtMs: 3, salt: 'earlier' };
  const earlierMarks = { theme: 10, script: 10 };
  const reopened = hashSheet({ ...earlier, marks: earlierMarks });
  const sealed: readonly LogLeaf[] = [
    { kind: 'rules', hash: hashRules(input), atMs: 1 },
    { kind: 'seal', hash: reopened, atMs: 3 },
    { kind: 'reopen', hash: reopened, atMs: 4 },
    ...sheets.map(({ sheetHash, sealedAtMs }) => ({ kind: 'seal' as const, hash: sheetHash, atMs: sealedAtMs })),
    ...left.flatMap(({ juror, entry }) =>
      sheets
        .filter((sheet) => sheet.juror === juror && sheet.entry === entry)
        .map(({ sheetHash }) => ({ kind: 'exclude' as const, hash: sheetHash, atMs: 50 })),
    ),
  ];
  const record = canonicalJson({ contestId: CONTEST, counts: [{ entryId: 'entry-b', raw: 9, accepted: 7 }] });
  const statement: ResultStatement = {
    stage: 'final',
    contestId: CONTEST,
    rulesVersion: 'v',
    program: { version: '0.1.0', fingerprint: null },
    bookHash: sha256Hex(canonicalJson(input)),
    jurors: input.jurors.map((juror) => ({ juror, tag: `tag-${juror}` })),
    exclusions: left.map(({ juror, entry }) => ({
      juror,
      entries: [entry],
      reason: 'giám khảo không xem tác phẩm',
      votesFor: 3,
      votesAgainst: 1,
      votesNeeded: 3,
      atMs: 50,
    })),
    freeze: {
      hash: sha256Hex(record),
      counts: [{ code: 'B', raw: 9, accepted: 7 }],
      record,
      entries: [{ entryId: 'entry-b', code: 'B' }],
    },
    decision: {
      awards: prizes.map(({ prize, entries }) => ({ prizeId: prize, entries })),
      interactionWinner: interactionPrize,
      changes: [],
    },
  };
  const leaves = [...sealed, { kind: 'decision' as const, hash: hashStatement(statement), atMs: 90 }];
  return {
    format: 'hoithi-bundle/3',
    ...statement,
    book: input,
    sheets,
    closedSheets: [
      {
        tag: 'tag-J1',
        entry: 'A',
        sealedAtMs: 3,
        marksHash: hashMarks({ marks: earlierMarks, salt: 'earlier' }),
        sheetHash: reopened,
        why: 'reopened',
      },
    ],
    log: { leaves, heads: chainHeads(leaves, [2, 5, leaves.length]) },
    ranking: ranking.map(({ entry, score, validSheets, rank, status, tieBrokenBy }) => ({
      entry,
      score,
      validSheets,
      rank,
      status,
      tieBrokenBy,
    })),
  };
}

type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;
export type BundleCopy = Mutable<Omit<ResultBundle, 'book'> & { readonly book: ScoreBook }>;

/** A bundle as somebody else might hand it on. */
export function spoiled(change: (copy: BundleCopy) => void): ResultBundle {
  const copy = JSON.parse(JSON.stringify(bundle())) as BundleCopy;
  change(copy);
  return copy;
}

/** The bundle as a forger would hand it on who owns the machine: the decision's line and all heads made anew. */
export function restated(of: ResultBundle): ResultBundle {
  const leaves = of.log.leaves.map((leaf) => (leaf.kind === 'decision' ? { ...leaf, hash: hashStatement(of) } : leaf));
  return { ...of, log: { leaves, heads: chainHeads(leaves, [2, 5, leaves.length]) } };
}
