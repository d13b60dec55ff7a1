import { callRpc } from '@hoithi/bus';
import { ContestError, playbackGrant, type radarMatch } from '@hoithi/contracts';
import type { z } from 'zod';
import type { EntryRecord } from '../entry/entry-record';
import type { Intake } from '../intake';
import type { FilmMatchRow, FingerprintRow } from '../store/radar-rows';
import { type FilmRef, readFilmKey } from './film-key';
import { sideMatch } from './list-matches';
import { showRadarCard } from './show-radar-card';

type RadarMatch = z.input<typeof radarMatch>;
type Side = RadarMatch['mine'];

const GRANT_SECONDS = 4 * 3_600;

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
    })),
    soundPassages: match.soundPassages.map(({ score, ...span }) => ({ ...spanOf(span), score })),
    mine: own,
    theirs,
  };
}

type Span = { readonly fromAMs: number; readonly toAMs: number; readonly fromBMs: number; readonly toBMs: number };

const spanOf = ({ fromAMs, toAMs, fromBMs, toBMs }: Span) => ({
  fromMs: fromAMs,
  toMs: toAMs,
  otherFromMs: fromBMs,
  otherToMs: toBMs,
});

async function showSide({ store, bus }: Pick<Intake, 'store' | 'bus'>, key: string): Promise<Side> {
  const film = readFilmKey(key);
  const print = await store.fingerprints.findById(key).lean<FingerprintRow>();
  const { title, code, play, poster } = await describeFilm(store, film);
  const paths = await grant(
    bus,
    [play, poster].filter((one) => one !== null),
  );
  const pathOf = (object: string | null): string | null => (object === null ? null : (paths[object] ?? null));
  return { title, code, durationMs: print?.durationMs ?? 0, play: pathOf(play), poster: pathOf(poster) };
}

type Described = Omit<Side, 'durationMs'>;

async function describeFilm(store: Intake['store'], film: FilmRef): Promise<Described> {
  if (film.kind === 'clip') return { title: film.clipId, code: null, play: null, poster: null };
  const entry = await store.entries.findById(film.entryId).lean<EntryRecord>();
  const renditions = entry?.films.find(({ version }) => version === film.version)?.inspection?.renditions;
  return {
    title: entry?.form.title ?? '',
    code: entry?.code ?? null,
    play: renditions?.play ?? null,
    poster: renditions?.poster ?? null,
  };
}

/** None while storage is away: the page shows times and scores without pictures. */
async function grant(bus: Intake['bus'], objectKeys: readonly string[]): Promise<Readonly<Record<string, string>>> {
  if (objectKeys.length === 0) return {};
  try {
    const asked = { objectKeys: [...objectKeys], forSeconds: GRANT_SECONDS };
    return (await callRpc(bus, playbackGrant, asked, { timeoutMs: 3_000 })).paths;
  } catch (error) {
    if (error instanceof ContestError && error.retryable) return {};
    throw error;
  }
}
