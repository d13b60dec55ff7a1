import type { FilmPrint, FilmStills } from '@hoithi/contracts';
import { encodeFingerprint, type FilmFingerprint } from '@hoithi/novelty';
import type { FingerprintRow } from '../store/radar-rows';
import { readPrint } from './read-print';

type Merged = Pick<
  FingerprintRow,
  'sha256' | 'videoPackets' | 'audioPackets' | 'basis' | 'durationMs' | 'data' | 'stills'
>;

export type Look = { readonly print: FilmPrint; readonly stills?: FilmStills | undefined };

/**
 * What is known of a film after another look at it: one picture a second is better than key frames, in whichever order the two come,
 * and a look that had no sound or no packets leaves those of the other. Another file of the same version replaces all.
 */
export function mergePrints(known: FingerprintRow | null, { print, stills }: Look): Merged {
  const fresh = readPrint(print.data);
  if (known === null || known.sha256 !== print.sha256) return { ...merged(print, fresh), stills: stills ?? null };
  const old = readPrint(known.data);
  const keeps = old.pictures.basis === 'seconds' && fresh.pictures.basis === 'key-frames';
  const videoPackets = print.videoPackets ?? known.videoPackets;
  const audioPackets = print.audioPackets ?? known.audioPackets;
  const kept = merged(
    { ...print, videoPackets, audioPackets },
    {
      durationMs: keeps ? old.durationMs : fresh.durationMs,
      pictures: keeps ? old.pictures : fresh.pictures,
      sound: fresh.sound.length > 0 ? fresh.sound : old.sound,
    },
  );
  return { ...kept, stills: (keeps ? (known.stills ?? stills) : (stills ?? known.stills)) ?? null };
}

const merged = ({ sha256, videoPackets, audioPackets }: Omit<FilmPrint, 'data'>, film: FilmFingerprint): Merged => ({
  sha256,
  videoPackets,
  audioPackets,
  basis: film.pictures.basis,
  durationMs: film.durationMs,
  data: Buffer.from(encodeFingerprint(film)).toString('base64'),
});
