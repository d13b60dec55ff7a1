import { checkHeads, type LogLeaf } from '@hoithi/scoring';
import type { Award } from '../award';
import { readHeads, readLeaves } from '../store/read-log';
import type { Sheet } from '../store/sheet';
import { sheetLeaves } from './sheet-leaves';

/**
 * What is wrong with a contest's log: a head that does not follow from the leaves, a leaf that no sheet accounts for, or,
 * once the result is decided, a seal, a reopening or the decision itself that no published head covers.
 */
export async function logFaults(
  award: Award,
  of: {
    readonly contestId: string;
    readonly sheets: readonly Sheet[];
    /** The lines that the council's votes about sheets account for. */
    readonly excluded: readonly LogLeaf[];
    readonly isDecided: boolean;
  },
): Promise<readonly string[]> {
  const { contestId, sheets, excluded, isDecided } = of;
  const [leaves, heads] = await Promise.all([
    readLeaves(award.database, contestId),
    readHeads(award.database, contestId),
  ]);
  const chain = checkHeads({ contestId, log: { leaves, heads } })
    // Seals since the newest head are the normal course of a day.
    .filter(({ code }) => code !== 'log-uncovered')
    .map(({ path, text }) => `${path}: ${text.en}`);
  const key = ({ kind, hash }: { readonly kind: string; readonly hash: string }): string => `${kind} ${hash}`;
  const happened = new Set([...sheets.flatMap(sheetLeaves), ...excluded].map(key));
  const strays = leaves
    .filter((leaf) => leaf.kind !== 'rules' && leaf.kind !== 'decision' && !happened.has(key(leaf)))
    .map(({ index }) => `line ${index} of the log belongs to no sheet`);
  if (!isDecided) return [...chain, ...strays];
  const covered = new Set(leaves.slice(0, heads.at(-1)?.size ?? 0).map(key));
  const open = [...happened].filter((leaf) => !covered.has(leaf)).map((leaf) => `no head covers "${leaf}"`);
  const isDecisionIn = [...covered].some((leaf) => leaf.startsWith('decision '));
  return [...chain, ...strays, ...open, ...(isDecisionIn ? [] : ['no head covers the decision'])];
}
