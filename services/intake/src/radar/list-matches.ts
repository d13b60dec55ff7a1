import type { Intake } from '../intake';
import type { FilmMatchRow } from '../store/radar-rows';
import { readFilmKey } from './film-key';

/** A pair as one of its films sees it: `passages` run from that film to the other. */
export type SidedMatch = FilmMatchRow & { readonly mine: string; readonly theirs: string };

/** The pair from the side of one of its films. */
export function sideMatch(row: FilmMatchRow, mine: string): SidedMatch {
  if (row.a === mine) return { ...row, mine, theirs: row.b };
  return {
    ...row,
    mine,
    theirs: row.a,
    passages: row.passages.map(turn),
    soundPassages: row.soundPassages.map(turn),
  };
}

type Span = { readonly fromAMs: number; readonly toAMs: number; readonly fromBMs: number; readonly toBMs: number };

const turn = <Passage extends Span>(passage: Passage): Passage => ({
  ...passage,
  fromAMs: passage.fromBMs,
  toAMs: passage.toBMs,
  fromBMs: passage.fromAMs,
  toBMs: passage.toAMs,
});

/** What shares minutes with a film, strongest first. Of several versions of another entry the one that shares most stands for all. */
export async function listMatches(
  store: Pick<Intake['store'], 'filmMatches'>,
  key: string,
): Promise<readonly SidedMatch[]> {
  const rows = await store.filmMatches.find({ $or: [{ a: key }, { b: key }] } as object).lean<FilmMatchRow[]>();
  const seen = new Set<string>();
  return rows
    .map((row) => sideMatch(row, key))
    .sort((one, other) => other.strength - one.strength || other._id.localeCompare(one._id))
    .filter(({ theirs }) => {
      const film = readFilmKey(theirs);
      const owner = film.kind === 'entry' ? film.entryId : film.clipId;
      return seen.has(owner) ? false : seen.add(owner);
    });
}
