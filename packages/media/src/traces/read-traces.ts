import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GREY, RENDITION_FILES } from '../ffmpeg/plan-renditions';
import { TRACE_FILES } from '../ffmpeg/plan-traces';
import { readTimes } from '../measure/read-times';
import type { JobFolder } from '../sandbox/job-folder';

/** What gate 2 left in the job's `out/` for the duplicate search. */
export type GateTraces = {
  /** Grey pictures of `width` x `height`, one after the other, at key frames. */
  readonly grey: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly timesMs: readonly number[];
  /** Chromaprint items; empty without sound. */
  readonly soundItems: Uint32Array;
  /** Hash of the packets of picture and sound (128 bits), which a remux leaves as they are. */
  readonly videoPackets: string | null;
  readonly audioPackets: string | null;
};

/** Reads the traces of a film that has passed gate 2; a part that was not made is empty. */
export async function readTraces(job: JobFolder): Promise<GateTraces> {
  const [grey, times, sound, packets] = await Promise.all([
    read(job, RENDITION_FILES.grey),
    read(job, RENDITION_FILES.greyTimes),
    read(job, TRACE_FILES.sound),
    read(job, TRACE_FILES.packets),
  ]);
  const hashes = packets.toString('utf8');
  return {
    grey,
    ...GREY,
    timesMs: readTimes(times.toString('utf8')),
    soundItems: toItems(sound),
    videoPackets: /^\d+,v,murmur3=([0-9a-f]{32})$/m.exec(hashes)?.[1] ?? null,
    audioPackets: /^\d+,a,murmur3=([0-9a-f]{32})$/m.exec(hashes)?.[1] ?? null,
  };
}

async function read(job: JobFolder, name: string): Promise<Buffer> {
  try {
    return await readFile(join(job.path, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** ffmpeg writes the items in the byte order of its machine, which is ours. */
const toItems = (bytes: Buffer): Uint32Array =>
  new Uint32Array(Uint8Array.from(bytes.subarray(0, bytes.length - (bytes.length % 4))).buffer);
