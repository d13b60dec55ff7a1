import type { posterChoice } from '@hoithi/contracts';
import type { z } from 'zod';
import { takesFilm } from '../entry/entry-actions';
import type { EntryRecord } from '../entry/entry-record';
import { posterKeyOf, posterKeys } from '../entry/poster-of';
import type { Intake } from '../intake';
import { entryWindow } from './entry-window';
import { grantPaths } from './grant-paths';

/** The pictures of the newest film and the one that stands; none while it is being checked. */
export async function showPosters(intake: Intake, entry: EntryRecord): Promise<z.input<typeof posterChoice>> {
  const film = entry.films.findLast((one) => one.confirmed);
  const keys = film ? posterKeys(film) : [];
  const [paths, mayChoose] = await Promise.all([grantPaths(intake, keys), mayChoosePoster(intake, entry)]);
  const pictures = keys.flatMap((key, index) => {
    const path = paths[key];
    return path === undefined ? [] : [{ index, path }];
  });
  const standing = film ? keys.indexOf(posterKeyOf(film) ?? '') : -1;
  return { pictures, chosen: standing < 0 ? null : standing, mayChoose: mayChoose && keys.length > 1 };
}

/** The picture is part of what is handed in: it can be changed as long as the film can (O19). */
export async function mayChoosePoster(intake: Intake, entry: EntryRecord): Promise<boolean> {
  if (entry.phase === 'draft' || !takesFilm(entry)) return false;
  const { deadline, row } = await entryWindow(intake, entry.contestId, entry);
  return row !== null && (deadline.verdict === 'on-time' || deadline.verdict === 'within-grace');
}
