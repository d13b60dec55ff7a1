import type { PlannedOutput } from './ffmpeg-plan';
import { pictureStream, type PictureSource } from './picture-stream';
import { words } from './words';

/** What the duplicate search is made from; relative to the job folder. */
export const TRACE_FILES = { packets: 'out/packets.txt', sound: 'out/sound.fp' } as const;

/** A fingerprint of more sound than this is of no use to anybody. */
const SOUND_SECONDS = 20 * 60;

type TracedFilm = PictureSource & {
  readonly hasAudio: boolean;
  /** Which input of the run brings every packet. */
  readonly packets: number;
};

/**
 * Two cheap outputs of a run that reads all packets and decodes all sound anyway: a hash per stream of its packets, which a remux does
 * not change (0.003 of a decode by murmur3, where SHA-256 costs 0.02: equal packets are evidence beside the file's own SHA-256, never a
 * proof), and chromaprint items of the sound (0.007).
 */
export function traceOutputs(film: TracedFilm): readonly PlannedOutput[] {
  const { hasAudio, packets: from } = film;
  const packets: PlannedOutput = {
    path: TRACE_FILES.packets,
    options: words(
      `-map ${pictureStream(film, from)} ${hasAudio ? `-map ${from}:a:0 ` : ''}-c copy -f streamhash -hash murmur3`,
    ),
  };
  const sound: PlannedOutput = {
    path: TRACE_FILES.sound,
    // Sample numbers as times: films joined from pieces have times that a muxer complains of.
    options: words(
      `-map ${from}:a:0 -ac 1 -af aresample=11025,asetpts=N/SR/TB -t ${SOUND_SECONDS} -f chromaprint -fp_format raw`,
    ),
  };
  return hasAudio ? [packets, sound] : [packets];
}
