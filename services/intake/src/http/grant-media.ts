import type { EntryHttpView } from '@hoithi/contracts';
import type { EntryRecord } from '../entry/entry-record';
import { filmKeys } from '../entry/film-keys';
import { posterKeyOf } from '../entry/poster-of';
import type { Intake } from '../intake';
import { grantPaths } from './grant-paths';

const NOTHING: EntryHttpView['media'] = { play: null, poster: null, sheet: null, preview: null };

/** Signed paths to the renditions of an entry's newest checked film; none while storage is away. */
export async function grantMedia(intake: Pick<Intake, 'bus'>, entry: EntryRecord): Promise<EntryHttpView['media']> {
  const film = entry.films.findLast((one) => one.inspection !== null);
  if (!film?.inspection) return NOTHING;
  const { sheet } = film.inspection.renditions;
  const poster = posterKeyOf(film);
  const { playKey, preview } = filmKeys(film);
  const objectKeys = [playKey, poster, sheet, ...Object.values(preview ?? {})].filter((key) => key !== null);
  const paths = await grantPaths(intake, objectKeys);
  const pathOf = (key: string | null): string | null => (key === null ? null : (paths[key] ?? null));
  return {
    play: pathOf(playKey),
    poster: pathOf(poster),
    sheet: pathOf(sheet),
    preview: preview && { hls: pathOf(preview.hls), p720: pathOf(preview.p720), p480: pathOf(preview.p480) },
  };
}
