import { awardRoutes, ContestError, councilDecided } from '@hoithi/contracts';
import { newOutbox, outboxEntry } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import { canonicalJson } from '@hoithi/scoring';
import { createHash } from 'node:crypto';
import type { Award } from '../award';
import { type AskedDecision, checkDecision } from '../council/check-decision';
import { entryOutcomes } from '../council/entry-outcomes';
import { hashBook } from '../council/hash-book';
import { proposePrizes } from '../council/propose-prizes';
import { entryIdsByCode, readRoom, type Room } from '../council/read-room';
import { showCouncil } from '../council/show-council';
import { coverLog } from '../ledger/cover-log';
import type { Decision } from '../store/decision';
import { insertFirst } from '../store/insert-first';

/** The council's decision, once per contest: the same again answers the same, another one is refused. */
export const serveDecide = (award: Award) =>
  route(awardRoutes.decide, async ({ params: { contestId }, body: asked, signedIn, correlationId }) => {
    const { userId: byUserId, name: byName = '' } = signedIn();
    const room = await readRoom(award, contestId);
    if (room === null || room.freeze === null) throw new ContestError('council-not-ready');
    const decisionId = decisionIdOf(contestId, asked);
    if (room.decision === null) {
      check(room, asked);
      // What is shown with the result must lie under a published head before there is a result.
      await coverLog(award, contestId);
      await insertFirst(
        award.database.decisions,
        decision(award, { room, asked, decisionId, byUserId, byName, correlationId }),
      );
      award.relay.wake();
    }
    const standing = room.decision ?? (await award.database.decisions.findById(contestId).lean<Decision>().exec());
    if (standing?.decisionId !== decisionId) throw new ContestError('council-decided');
    return showCouncil(award, contestId);
  });

/** The same content has the same id, whatever the order it is sent in. */
function decisionIdOf(contestId: string, asked: AskedDecision): string {
  const awards = asked.awards
    .filter((award) => award.entries.length > 0)
    .map(({ prizeId, entries }) => ({ prizeId, entries: entries.toSorted() }))
    .toSorted((a, b) => (a.prizeId < b.prizeId ? -1 : 1));
  const content = { contestId, awards, interactionWinner: asked.interactionWinner, changes: asked.changes };
  return `decision-${createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 24)}`;
}

function check(room: Room, asked: AskedDecision): void {
  const { contest, tally, ballots, freeze, book } = room;
  const idOf = entryIdsByCode(ballots);
  const reaches = (score: string | null): boolean => score !== null && Number(score) >= book.minimumForPrize;
  const eligible = tally.ranking.filter((row) => row.rank !== null && reaches(row.score));
  const inBook = new Set(book.entries.flatMap((code) => idOf.get(code) ?? []));
  checkDecision({
    contest,
    proposal: proposePrizes(room),
    asked,
    eligible: new Set(eligible.flatMap((row) => idOf.get(row.entry) ?? [])),
    counted: new Set((freeze?.counts ?? []).map(({ entryId }) => entryId).filter((entryId) => inBook.has(entryId))),
  });
}

function decision(
  award: Award,
  of: {
    readonly room: Room;
    readonly asked: AskedDecision;
    readonly decisionId: string;
    readonly byUserId: string;
    readonly byName: string;
    readonly correlationId: string;
  },
): Decision {
  const { room, asked, decisionId, byUserId, byName, correlationId } = of;
  const { contest, book } = room;
  const idOf = entryIdsByCode(room.ballots);
  const atMs = award.clock.nowMs();
  const fact = outboxEntry(councilDecided, { contestId: contest.id, decisionId, atMs } as never, {
    contestId: contest.id,
    factId: `council-decided:${contest.id}:${decisionId}`,
    correlationId,
    atMs,
  });
  return {
    _id: contest.id,
    decisionId,
    atMs,
    byUserId,
    byName,
    awards: asked.awards,
    interactionWinner: asked.interactionWinner,
    changes: asked.changes,
    outcomes: entryOutcomes({
      entryIds: book.entries.flatMap((code) => idOf.get(code) ?? []),
      asked,
      interactionPrizeId: contest.definition.prizes.interaction?.id ?? null,
    }),
    book,
    bookHash: hashBook(book),
    ...newOutbox([fact]),
  };
}
