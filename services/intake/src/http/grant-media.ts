import type { EntryHttpView } from '@hoithi/contracts';
import type { EntryRecord } from '../entry/entry-record';
import { posterKeyOf } from '../entry/poster-of';
import type { Intake } from '../intake';
import { grantPaths } from './grant-paths';

/** Signed paths to the renditions of an entry's newest checked film; none while storage is away. */
export async function grantMedia(intake: Pick<Intake, 'bus'>, entry: EntryRecord): Promise<EntryHttpView['media']> {
  const film = entry.films.findLast((one) => one.inspection !== null);
  const { play = null, sheet = null } = film?.inspection?.renditions ?? {};
  const poster = film ? posterKeyOf(film) : null;
  const objectKeys = [play, poster, sheet].filter((key) => key !== null);
  const paths = await grantPaths(intake, objectKeys);
  const pathOf = (key: string | null): string | null => (key === null ? null : (paths[key] ?? null));
  return { play: pathOf(play), poster: pathOf(poster), sheet: pathOf(sheet) };
}
