import { ContestError, type radarMatch } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Intake } from '../intake';
import type { FilmMatchRow } from '../store/radar-rows';
import { chooseMoments } from './choose-moments';
import { sideMatch } from './list-matches';
import { showRadarCard } from './show-radar-card';
import { showSide } from './show-side';

type RadarMatch = z.input<typeof radarMatch>;

/**
 * The minutes of one match side by side, as the entry sees them.
 * @throws {ContestError} `not-found` when the entry has no such match
 */
export async function showRadarMatch(
  intake: Pick<Intake, 'store' | 'bus'>,
  { entryId, matchId }: { readonly entryId: string; readonly matchId: string },
): Promise<RadarMatch> {
  const row = await intake.store.filmMatches.findById(matchId).lean<FilmMatchRow>();
  const mine = [row?.a, row?.b].find((key) => key?.startsWith(`entry/${entryId}/`));
  if (!row || mine === undefined) throw new ContestError('not-found');
  const match = sideMatch(row, mine);
  const card = await showRadarCard(intake.store, match);
  if (card === null) throw new ContestError('not-found');
  const [own, theirs] = await Promise.all([showSide(intake, match.mine), showSide(intake, match.theirs)]);
  return {
    ...card,
    passages: match.passages.map(({ score, mirrored, soundToo, ...span }) => ({
      ...spanOf(span),
      score,
      mirrored,
      soundToo,
      moments: [...chooseMoments(spanOf(span), { mine: own.timesMs, theirs: theirs.timesMs })],
    })),
    soundPassages: match.soundPassages.map(({ score, ...span }) => ({ ...spanOf(span), score })),
    mine: own.side,
    theirs: theirs.side,
  };
}

type Span = { readonly fromAMs: number; readonly toAMs: number; readonly fromBMs: number; readonly toBMs: number };

const spanOf = ({ fromAMs, toAMs, fromBMs, toBMs }: Span) => ({
  fromMs: fromAMs,
  toMs: toAMs,
  otherFromMs: fromBMs,
  otherToMs: toBMs,
});
