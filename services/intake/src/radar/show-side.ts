import type { radarMatch } from '@hoithi/contracts';
import type { z } from 'zod';
import type { EntryRecord } from '../entry/entry-record';
import { grantPaths } from '../http/grant-paths';
import type { Intake } from '../intake';
import type { ClipRow } from '../store/clip-row';
import type { FingerprintRow } from '../store/radar-rows';
import { readFilmKey } from './film-key';

type Side = z.input<typeof radarMatch>['mine'];

/** One of two films side by side, and the instants of its stills. */
export type ShownSide = { readonly side: Side; readonly timesMs: readonly number[] };

/** A film with signed paths to what can be seen of it; none while storage is away, and the page shows times and scores alone. */
export async function showSide(intake: Pick<Intake, 'store' | 'bus'>, key: string): Promise<ShownSide> {
  const [print, { play, poster, ...words }] = await Promise.all([
    intake.store.fingerprints.findById(key).lean<FingerprintRow>(),
    describeFilm(intake.store, key),
  ]);
  const stills = print?.stills ?? null;
  const keys = [play, poster, ...(stills?.sheets ?? [])].filter((one) => one !== null);
  const paths = await grantPaths(intake, keys);
  const pathOf = (object: string | null): string | null => (object === null ? null : (paths[object] ?? null));
  const { columns, rows, sheets } = stills ?? { columns: 1, rows: 1, sheets: [] };
  return {
    side: {
      ...words,
      durationMs: print?.durationMs ?? 0,
      play: pathOf(play),
      poster: pathOf(poster),
      stills: stills && { columns, rows, sheets: sheets.map(pathOf) },
    },
    timesMs: stills?.timesMs ?? [],
  };
}

type Described = Pick<Side, 'title' | 'code' | 'play' | 'poster'>;

const UNKNOWN: Described = { title: '', code: null, play: null, poster: null };

async function describeFilm(store: Intake['store'], key: string): Promise<Described> {
  const film = readFilmKey(key);
  if (film.kind === 'clip') {
    const clip = await store.clips.findById(film.clipId).lean<ClipRow>();
    return clip ? { title: clip.title, code: null, play: clip.play, poster: clip.poster } : UNKNOWN;
  }
  const entry = await store.entries.findById(film.entryId).lean<EntryRecord>();
  if (!entry) return UNKNOWN;
  const renditions = entry.films.find(({ version }) => version === film.version)?.inspection?.renditions;
  return {
    title: entry.form.title,
    code: entry.code,
    play: renditions?.play ?? null,
    poster: renditions?.poster ?? null,
  };
}
