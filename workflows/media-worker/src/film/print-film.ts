import type { FilmPrint } from '@hoithi/contracts';
import { type JobFolder, readTraces } from '@hoithi/media';
import { encodeFingerprint, makeFingerprint } from '@hoithi/novelty';

type Printed = {
  readonly job: JobFolder;
  readonly sha256: string;
  readonly durationMs: number;
  readonly basis: 'key-frames' | 'seconds';
};

/** The fingerprint of a film that has passed gate 2, from what that run left behind: pictures of key frames or of every second, sound, packets. */
export async function printFilm({ job, sha256, durationMs, basis }: Printed): Promise<FilmPrint> {
  const { videoPackets, audioPackets, ...traces } = await readTraces(job);
  const fingerprint = makeFingerprint({ ...traces, durationMs, basis });
  const data = Buffer.from(encodeFingerprint(fingerprint)).toString('base64');
  return { sha256, videoPackets, audioPackets, data };
}
