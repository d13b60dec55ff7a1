import { inspectContainer } from '../../src/boxes/inspect-container';
import { decodeFacts } from '../../src/facts/decode-facts';
import { runFfmpeg } from '../../src/ffmpeg/run-ffmpeg';
import type { Finding } from '../../src/finding';
import type { MediaFacts } from '../../src/media-facts';
import { lateFinding } from '../../src/preview/late-finding';
import { planPreview } from '../../src/preview/plan-preview';
import { promisedFrames } from '../../src/preview/promised-frames';
import { openFileReader } from '../../src/readers/open-file-reader';
import type { JobFolder } from '../../src/sandbox/job-folder';
import type { Sandbox } from '../../src/sandbox/sandbox';

/** So small that encoding costs nothing beside the decoding. */
const TINY = { width: 128, height: 72 } as const;

/** What a preview's decoding of the whole film finds: its own plan and its own reckoning, with a rendition as large as a stamp. */
export async function decodeWhole({
  job,
  sandbox,
  facts,
}: {
  job: JobFolder;
  sandbox: Sandbox;
  /** What the verdict's probe read, which a preview's probe reads again. */
  facts: MediaFacts;
}): Promise<Finding | undefined> {
  const reader = await openFileReader(job.input);
  const report = await inspectContainer(reader);
  await reader.close();
  const codecs = report.tracks.map((track) => track.codec);
  const plan = planPreview({ facts, shown: TINY, codecs, playCopy: null, delivered: { shortSide: 72, longSide: 128 } });
  const run = await runFfmpeg({ job, sandbox, plan, wallMs: 120_000, stallMs: 60_000 });
  const lostFrames = Math.max(0, (promisedFrames(report) ?? run.frames) - run.frames);
  return lateFinding(decodeFacts({ run, checkedFrames: run.frames, lostFrames }));
}
