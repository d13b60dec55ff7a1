import { hashStatement, type ResultBundle } from '@hoithi/scoring';
import type { Award } from '../award';
import { coverLog } from '../ledger/cover-log';
import { showLog } from '../ledger/show-log';
import type { Sheet } from '../store/sheet';
import { bundleSheets } from './bundle-sheets';
import { makeStatement, type MadeStatement } from './make-statement';
import { readRoom } from './read-room';

/** What the bundle of a decided result says beyond what a recount reads. */
export type MadeBundle = ResultBundle & MadeStatement;

/**
 * Everything that lets anybody recount a decided result: the anonymised book (`hoithi tally` ranks it), the opening of each
 * sheet's hash, the commitment log with its published heads, freeze record, decision, rules and program version. Null until
 * the decision. No name and no account is in it.
 */
export async function makeBundle(award: Award, contestId: string): Promise<MadeBundle | null> {
  const room = await readRoom(award, contestId);
  const statement = room === null ? null : makeStatement(award, room);
  if (room === null || statement === null) return null;
  const { book, tally } = room;
  const [sheets, log] = await Promise.all([
    award.database.sheets.find({ contestId }).lean<Sheet[]>().exec(),
    readLog(award, statement),
  ]);
  return {
    format: 'hoithi-bundle/3',
    ...statement,
    book,
    ...bundleSheets(award, { room, sheets }),
    log,
    ranking: tally.ranking.map(({ entry, score, validSheets, rank, status, tieBrokenBy }) => ({
      entry,
      score,
      validSheets,
      rank,
      status,
      tieBrokenBy,
    })),
  };
}

/** The log with the decision in it; a crash between decision and log is made good here, before anybody reads the result. */
async function readLog(award: Award, statement: MadeStatement): Promise<ResultBundle['log']> {
  const { contestId } = statement;
  const log = await showLog(award.database, contestId);
  const hash = hashStatement(statement);
  if (log.leaves.some((leaf) => leaf.kind === 'decision' && leaf.hash === hash)) return log;
  await coverLog(award, contestId);
  return showLog(award.database, contestId);
}
