import type { councilView, EntryCard } from '@hoithi/contracts';
import { formatHundredths, type RankingRow } from '@hoithi/scoring';
import type { z } from 'zod';
import type { Award } from '../award';
import type { Juror } from '../people/roster';
import type { Sheet } from '../store/sheet';
import { sheetTotal } from '../judging/sheet-total';
import { isExcluded } from './is-excluded';
import { proposePrizes } from './propose-prizes';
import { readLights } from './read-lights';
import { entryIdsByCode, readRoom, type Room } from './read-room';
import { NO_STANDING, showStanding } from './show-standing';
import { showInteraction } from './show-interaction';
import { showTalk } from './show-talk';

type CouncilView = z.input<typeof councilView>;
type View = CouncilView['ranking'][number];

const NOT_LOCKED = { vi: 'Vòng chấm chưa khoá.', en: 'Judging is not locked yet.' };
const NOT_FROZEN = { vi: 'Lượt tương tác chưa chốt.', en: 'The interaction is not frozen yet.' };

/** The council room as people see it. Before the lock it says what is missing and shows no number (O14). */
export async function showCouncil(award: Award, contestId: string): Promise<CouncilView> {
  const { prizes } = award.contests.get(contestId).definition;
  const room = await readRoom(award, contestId);
  if (room === null) return closedRoom(contestId, prizes.budgetDong);
  const proposal = proposePrizes(room);
  // Opens the talk where nobody has looked before, so that its lights are lit.
  const talk = await showTalk(award, contestId);
  const [cards, jurors, standing, lights] = await Promise.all([
    award.cards(
      contestId,
      room.ballots.map((ballot) => ballot.entryId),
    ),
    award.roster.jurors(contestId),
    showStanding(award, room),
    readLights(award, { contestId, ballots: room.ballots }),
  ]);
  const idOf = entryIdsByCode(room.ballots);
  const prizeOf = new Map(
    proposal.prizes.flatMap(({ prizeId, entries }) => entries.map((id) => [id, prizeId] as const)),
  );
  return {
    contestId,
    ready: room.freeze !== null,
    missing: room.freeze === null ? [NOT_FROZEN] : [],
    ranking: room.tally.ranking.map((row) => {
      const entryId = idOf.get(row.entry) ?? row.entry;
      const card = cards.get(entryId);
      return {
        ...rankingRow(row, { entryId, card }),
        proposedPrizeId: prizeOf.get(entryId) ?? null,
        sheets: rowSheets(room, { entryId, jurors }),
      };
    }),
    // A tie whose places all carry the same prize, or none, waits for nobody.
    openTies: proposal.undecided.map((tie) => [...tie]),
    prizes: prizes.jury.map(({ id, name, count, valueDong }) => ({
      prizeId: id,
      name,
      count,
      valueDong,
      proposed: [...(proposal.prizes.find((prize) => prize.prizeId === id)?.entries ?? [])],
    })),
    interaction: showInteraction(room, proposal),
    budgetDong: prizes.budgetDong,
    settled: room.settlements.map(({ entries, ruling: { order, by, votes, reason } }) => ({
      entries: [...entries],
      order: [...order],
      by,
      votes: votes ?? null,
      reason,
    })),
    lights: lights.filter((entry) => entry.lights.length > 0),
    talk,
    ...standing,
  };
}

function closedRoom(contestId: string, budgetDong: number): CouncilView {
  const nothing = { ranking: [], openTies: [], prizes: [], interaction: null, settled: [], lights: [], talk: null };
  return { contestId, ready: false, missing: [NOT_LOCKED], budgetDong, ...nothing, ...NO_STANDING };
}

function rankingRow(row: RankingRow, of: { readonly entryId: string; readonly card: EntryCard | undefined }) {
  return {
    entryId: of.entryId,
    code: row.entry,
    title: of.card?.title ?? row.entry,
    authorNames: of.card?.authorNames ?? [],
    unitName: of.card?.unitName ?? '',
    rank: row.rank,
    score: row.score ?? '',
    validSheets: row.validSheets,
    status: row.status,
    tieBrokenBy: row.tieBrokenBy,
  };
}

function rowSheets(room: Room, of: { readonly entryId: string; readonly jurors: readonly Juror[] }) {
  const nameOf = new Map(of.jurors.map((juror) => [juror.jurorId, juror.name]));
  return room.lock.jurorIds.map((jurorId) => {
    const sheet = room.sheets.find((own) => own.entryId === of.entryId && own.jurorId === jurorId);
    return { jurorId, jurorName: nameOf.get(jurorId) ?? jurorId, ...sheetResult(room, sheet) };
  });
}

function sheetResult(room: Room, sheet: Sheet | undefined): Omit<View['sheets'][number], 'jurorId' | 'jurorName'> {
  if (sheet?.state !== 'sealed') {
    return { total: null, state: sheet?.state === 'recused' ? 'recused' : 'missing', fromPaper: false };
  }
  const total = sheetTotal(sheet.marks) ?? formatHundredths(0);
  const state = isExcluded(room.exclusions, sheet) ? 'excluded' : 'valid';
  return { total, state, fromPaper: sheet.keyed != null };
}
