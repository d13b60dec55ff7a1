import type { publishedResultBody } from '@hoithi/contracts';
import type { z } from 'zod';
import { certificateMark, certificateNumbers, paperDate, paperFrame, paperNumber } from '@hoithi/papers';
import type { Award } from '../award';
import { paperDecision } from '../papers/paper-decision';
import type { PaperIssueRecord } from '../store/paper-records';
import { listWithdrawn } from './list-withdrawn';
import { readComplaintsState } from './read-complaints-state';
import { entryIdsByCode, readRoom, type Room } from './read-room';

const DECISION_PAPER = 'award-decision';

type PublishedResult = z.input<typeof publishedResultBody>;

/** The result as the public may read it; null until the council has decided. */
export async function showResult(award: Award, contestId: string): Promise<PublishedResult | null> {
  const room = await readRoom(award, contestId);
  if (room?.decision == null || room.freeze === null) return null;
  const { contest, decision, freeze } = room;
  const complaints = await readComplaintsState(award, contestId, decision);
  return {
    contestId,
    decisionId: decision.decisionId,
    decidedAtMs: decision.atMs,
    stage: decision.stage,
    complaintsCloseAtMs: complaints.closeAtMs ?? contest.calendar.complaintsCloseAtMs,
    finalAtMs: decision.finalAtMs,
    prizes: await showPrizes(award, room),
    ranking: room.tally.ranking.map(({ entry, rank, score, validSheets }) => ({
      code: entry,
      rank,
      score: score ?? '',
      validSheets,
    })),
    interaction: interactionRows(room),
    decisionPaper: await showDecisionPaper(award, contest, decision.edition),
    withdrawn: listWithdrawn(room),
    freezeHash: freeze.hash,
    bookHash: decision.bookHash,
  };
}

/** As certificates cite it, of the newest edition; null while it is a draft. */
async function showDecisionPaper(
  { database }: Award,
  { id: contestId, definition }: Room['contest'],
  edition: number,
): Promise<NonNullable<PublishedResult['decisionPaper']> | null> {
  const key = edition === 1 ? DECISION_PAPER : `${DECISION_PAPER}/edition-${edition}`;
  const _id = `${contestId}/${key}`;
  const record = await database.papers.issues.findById(_id).lean<PaperIssueRecord>().exec();
  if (record === null || !definition.papers.list.some(({ id }) => id === DECISION_PAPER)) return null;
  const { family, heading } = paperFrame(definition, DECISION_PAPER, record.issue);
  return { number: paperNumber(family, heading), date: paperDate(record.issue.date) };
}

async function showPrizes(award: Award, room: Room): Promise<PublishedResult['prizes']> {
  const { contest, decision, ballots } = room;
  const { jury, interaction } = contest.definition.prizes;
  const decided = paperDecision(room);
  const numbers = certificateNumbers(contest.definition, decided === null ? [] : [...decided.earlier, decided]);
  const winners = decision?.outcomes.flatMap(({ entryId, prizeId }) => (prizeId === null ? [] : [entryId])) ?? [];
  const cards = await award.cards(contest.id, winners);
  const codeOf = new Map(ballots.map((ballot) => [ballot.entryId, ballot.code]));
  const show = (prizeId: string) => (entryId: string) => {
    const card = cards.get(entryId);
    const code = codeOf.get(entryId) ?? entryId;
    return {
      entryId,
      code,
      title: card?.title ?? code,
      authorNames: card?.authorNames ?? [],
      unitName: card?.unitName ?? '',
      bookNumber: numbers.get(certificateMark({ prizeId, code })),
    };
  };
  const given = (prizeId: string): readonly string[] =>
    decision?.awards.find((one) => one.prizeId === prizeId)?.entries ?? [];
  const byJury = jury.map(({ id, name, valueDong }) => ({
    prizeId: id,
    name,
    valueDong,
    entries: given(id).map(show(id)),
  }));
  if (interaction === undefined) return byJury;
  const winner = decision?.interactionWinner ?? null;
  const { id: prizeId, name, valueDong } = interaction;
  return [...byJury, { prizeId, name, valueDong, entries: winner === null ? [] : [show(prizeId)(winner)] }];
}

/** Frozen counts of the works that are in the book. */
export function interactionRows(room: Room): { code: string; raw: number; accepted: number }[] {
  const inBook = new Set(room.book.entries);
  const idOf = entryIdsByCode(room.ballots);
  const countOf = new Map(room.freeze?.counts.map((count) => [count.entryId, count]) ?? []);
  return [...inBook].flatMap((code) => {
    const count = countOf.get(idOf.get(code) ?? '');
    return count === undefined ? [] : [{ code, raw: count.raw, accepted: count.accepted }];
  });
}
