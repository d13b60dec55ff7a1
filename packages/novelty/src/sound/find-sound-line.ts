import type { TimeLine } from '../compare/time-line';
import { SOUND_ITEM_MS, type SoundTrack } from '../fingerprint';

/** The upper bits are the steadiest; twenty of them rarely agree by chance. */
const KEY_SHIFT = 12;
/** Items of silence and held tones occur often and point nowhere. */
const MOST_PLACES = 8;
const LEAST_VOTES = 6;

/** The offset at which most items of two sound tracks agree, at unchanged speed; undefined where nothing stands out. */
export function findSoundLine(a: SoundTrack, b: SoundTrack): TimeLine | undefined {
  const places = new Map<number, number[]>();
  a.forEach((item, index) => {
    const known = places.get(item >>> KEY_SHIFT);
    if (known) known.push(index);
    else places.set(item >>> KEY_SHIFT, [index]);
  });
  const votes = new Map<number, number>();
  b.forEach((item, index) => {
    const found = places.get(item >>> KEY_SHIFT) ?? [];
    if (found.length > MOST_PLACES) return;
    for (const place of found) votes.set(index - place, (votes.get(index - place) ?? 0) + 1);
  });
  let [best, most] = [0, 0];
  for (const [shift, count] of votes) if (count > most) [best, most] = [shift, count];
  return most < LEAST_VOTES ? undefined : { slope: 1, offsetMs: best * SOUND_ITEM_MS };
}
