import type { Intake } from '../intake';
import { type FilmRef, filmKeyOf } from './film-key';

/** Takes a film off the radar: its pictures, its fingerprint and every match with it. @returns how many matches there were */
export async function forgetFilm({ store, radar }: Pick<Intake, 'store' | 'radar'>, film: FilmRef): Promise<number> {
  const key = filmKeyOf(film);
  radar.index.remove(key);
  await store.fingerprints.deleteOne({ _id: key });
  const { deletedCount } = await store.filmMatches.deleteMany({ $or: [{ a: key }, { b: key }] } as object);
  return deletedCount;
}
