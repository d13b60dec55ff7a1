import type { FilmPrint } from '@hoithi/contracts';
import { GREY, type GreySecond } from '@hoithi/media';
import { encodeFingerprint, makeFingerprint } from '@hoithi/novelty';

const SECOND_MS = 1_000;

type Printed = { readonly seconds: readonly GreySecond[]; readonly sha256: string };

/**
 * The fingerprint of a film by one picture a second, from the preview's full decode: the strong kind. Packets and sound are known
 * from the first look and are left as they are.
 */
export function printSeconds({ seconds, sha256 }: Printed): FilmPrint {
  const fingerprint = makeFingerprint({
    durationMs: (seconds.at(-1)?.atMs ?? -SECOND_MS) + SECOND_MS,
    basis: 'seconds',
    ...GREY,
    grey: Buffer.concat(seconds.map(({ grey }) => grey)),
    timesMs: seconds.map(({ atMs }) => atMs),
    soundItems: new Uint32Array(),
  });
  const data = Buffer.from(encodeFingerprint(fingerprint)).toString('base64');
  return { sha256, videoPackets: null, audioPackets: null, data };
}
