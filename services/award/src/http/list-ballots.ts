import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { jurorOrder } from '../judging/juror-order';
import { showFilm } from '../judging/show-film';
import type { Ballot } from '../store/ballot';
import type { ContestState } from '../store/contest-state';
import type { Sheet } from '../store/sheet';

/** The juror's queue: films in the own stable order with the state of the own sheets, and nobody else's. */
export const serveListBallots = (award: Award) =>
  route(awardRoutes.listBallots, async ({ params: { contestId }, signedIn }) => {
    const { database } = award;
    const { userId: jurorId } = signedIn();
    award.contests.get(contestId);
    await award.roster.requireJuror(contestId, jurorId);
    const [ballots, sheets, lock, state] = await Promise.all([
      database.ballots.find({ contestId, state: 'open' }).lean<Ballot[]>().exec(),
      database.sheets.find({ contestId, jurorId }).lean<Sheet[]>().exec(),
      database.locks.exists({ _id: contestId }),
      database.contests.findById(contestId).lean<ContestState>().exec(),
    ]);
    const cards = await award.cards(
      contestId,
      ballots.map((ballot) => ballot.entryId),
    );
    const posters = await award.films([...cards.values()].map((card) => card.posterKey));
    const stateOf = new Map(sheets.map((sheet) => [sheet.entryId, sheet.state]));
    const rows = jurorOrder(ballots, jurorId).map((ballot, at) => {
      const { title, posterPath, durationMs } = showFilm(cards.get(ballot.entryId), posters);
      const sheetState = stateOf.get(ballot.entryId) ?? ('unscored' as const);
      return {
        entryId: ballot.entryId,
        code: ballot.code,
        title,
        posterPath,
        durationMs,
        order: at + 1,
        state: sheetState,
      };
    });
    return { rows, lockAtMs: state?.calendar.judgingLockAtMs ?? null, locked: lock !== null };
  });
