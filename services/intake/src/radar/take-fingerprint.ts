import type { Intake } from '../intake';
import type { FilmMatchRow, FingerprintRow } from '../store/radar-rows';
import { type FilmRef, filmKeyOf } from './film-key';
import { matchFilms } from './match-films';
import { type Look, mergePrints } from './merge-prints';
import { readPrint } from './read-print';

type Taken = Look & { readonly film: FilmRef };

/**
 * Keeps a film's fingerprint, puts it into the index, and writes down which films share minutes with it. Idempotent: a pair has one row,
 * a person's note on it stays, and a row that nobody noted goes when a better look shows that there is nothing.
 * @returns how many films share something with this one
 */
export async function takeFingerprint(
  { store, radar, clock }: Pick<Intake, 'store' | 'radar' | 'clock'>,
  { film, ...look }: Taken,
): Promise<number> {
  const _id = filmKeyOf(film);
  const ownerId = film.kind === 'entry' ? film.entryId : film.clipId;
  const known = await store.fingerprints.findById(_id).lean<FingerprintRow>();
  const version = film.kind === 'entry' ? film.version : 1;
  const kept = { ownerId, version, ...mergePrints(known, look), recordedAtMs: clock.nowMs() };
  await store.fingerprints.updateOne({ _id }, { $set: kept }, { upsert: true });
  const row: FingerprintRow = { _id, ...kept };
  const fingerprint = readPrint(row.data);
  radar.index.add({ key: _id, group: ownerId, fingerprint });

  const keys = radar.index.search(fingerprint, { group: ownerId }).map(({ key }) => key);
  const candidates = await findCandidates(store, { row, keys });
  const matches = candidates.flatMap((other) => matchFilms(row, other) ?? []);
  for (const { _id: matchId, ...match } of matches) {
    await store.filmMatches.updateOne(
      { _id: matchId },
      { $set: match, $setOnInsert: { foundAtMs: clock.nowMs(), note: null } },
      { upsert: true },
    );
  }
  await dropStale(store, { key: _id, kept: new Set(matches.map((match) => match._id)) });
  return matches.length;
}

type Search = { readonly row: FingerprintRow; readonly keys: readonly string[] };

/** Films with pictures in common, and those of the same bytes or packets, which have no pictures to tell when they are black. */
async function findCandidates(store: Pick<Intake['store'], 'fingerprints'>, { row, keys }: Search) {
  const { sha256, videoPackets, ownerId } = row;
  const same = videoPackets === null ? [{ sha256 }] : [{ sha256 }, { videoPackets }];
  const found = await store.fingerprints
    .find({ $or: [{ _id: { $in: [...keys] } }, ...same] } as object)
    .lean<FingerprintRow[]>();
  return found.filter((other) => other.ownerId !== ownerId);
}

type Stale = { readonly key: string; readonly kept: ReadonlySet<string> };

async function dropStale(store: Pick<Intake['store'], 'filmMatches'>, { key, kept }: Stale): Promise<void> {
  const rows = await store.filmMatches.find({ $or: [{ a: key }, { b: key }] } as object).lean<FilmMatchRow[]>();
  const stale = rows.filter(({ _id, note }) => note === null && !kept.has(_id)).map(({ _id }) => _id);
  if (stale.length > 0) await store.filmMatches.deleteMany({ _id: { $in: stale }, note: null } as object);
}
