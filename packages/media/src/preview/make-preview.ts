import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectContainer } from '../boxes/inspect-container';
import type { ContainerReport } from '../boxes/container-report';
import { decodeFacts } from '../facts/decode-facts';
import { factsFromContainer } from '../facts/facts-from-container';
import { runFfmpeg } from '../ffmpeg/run-ffmpeg';
import type { Finding } from '../finding';
import type { DecodeFacts, MediaFacts } from '../media-facts';
import { MediaToolError } from '../media-tool-error';
import { probeFilm } from '../probe/probe-film';
import { withFileReader } from '../readers/with-file-reader';
import type { RunRecord } from '../runs/run-record';
import type { OnRunning } from '../runs/watch-run';
import { findStills } from '../stills/find-stills';
import type { Stills } from '../stills/stills';
import type { JobFolder } from '../sandbox/job-folder';
import type { Sandbox } from '../sandbox/sandbox';
import { choosePlayCopy } from './choose-play-copy';
import { deliveredLimit, type DeliveryProfile } from './delivered-limit';
import { lateFinding } from './late-finding';
import { HLS_FOLDER, planHls } from './plan-hls';
import { planPreview, PREVIEW_FILES, previewSteps, type PreviewRequest } from './plan-preview';
import type { PreviewName } from './preview-steps';
import { promisedFrames } from './promised-frames';
import { readGreySeconds, type GreySecond } from './read-grey-seconds';
import { shownSize } from './shown-size';

export type PreviewInput = {
  /** A job folder whose `in.mp4` is the film; what is made lands in its `out/`. */
  readonly job: JobFolder;
  readonly sandbox: Sandbox;
  readonly profile: DeliveryProfile;
  /** `always` for a film that was accepted by a person before any play copy of it was made. */
  readonly playCopy: 'if-needed' | 'always';
  readonly signal?: AbortSignal | undefined;
  /** 0 to 100. */
  readonly onProgress?: ((percent: number) => void) | undefined;
  /** Called after every run of a tool, also after one that failed. */
  readonly onRun?: ((run: RunRecord) => void) | undefined;
  readonly onRunning?: OnRunning | undefined;
};

/** Absolute paths of what was made. */
export type PreviewFiles = {
  readonly renditions: readonly { readonly name: PreviewName; readonly path: string }[];
  readonly hls: readonly string[];
  readonly play: string | null;
};

export type Preview = {
  readonly files: PreviewFiles;
  /** What was decoded and what the decoder said about it. */
  readonly decode: DecodeFacts;
  /** Damage that the verdict on the key frames could not see. */
  readonly finding: Finding | undefined;
  /** For a fingerprint of the film: one picture per second. */
  readonly greySeconds: readonly GreySecond[];
  /** The same pictures, for people. */
  readonly stills: Stills | undefined;
};

/**
 * Renditions for weak links, HLS, where needed a play copy, and the proof that the whole film can be decoded, in one run.
 * @throws MediaToolError when a tool fails as a program or the file has no picture; the signal's reason when aborted
 */
export async function makePreview(input: PreviewInput): Promise<Preview> {
  const { job, sandbox, signal, onProgress, onRun, onRunning } = input;
  signal?.throwIfAborted();
  const report = await withFileReader(job.input, inspectContainer);
  const request = await planRequest(input, report);
  const { facts } = request;
  const run = await runFfmpeg({
    job,
    sandbox,
    plan: planPreview(request),
    ...limitsOf(facts),
    signal,
    onRun,
    onRunning,
    onProgress: (outTimeMs) =>
      onProgress?.(Math.min(97, Math.round((97 * outTimeMs) / Math.max(1, facts.durationMs ?? 1)))),
  });
  const names = previewSteps(request.shown).map(({ name }) => name);
  // A second try finds what the first has left.
  await mkdir(join(job.path, HLS_FOLDER), { recursive: true, mode: 0o700 });
  await runFfmpeg({
    job,
    sandbox,
    plan: planHls({ names, hasAudio: facts.audioCodec !== undefined }),
    ...limitsOf(facts),
    signal,
    onRun,
    onRunning,
  });
  const promised = promisedFrames(report);
  const decode = decodeFacts({
    run,
    checkedFrames: run.frames,
    lostFrames: promised === undefined ? 0 : Math.max(0, promised - run.frames),
  });
  const greySeconds = await readSeconds(job);
  const times = greySeconds.map(({ atMs }) => atMs);
  return {
    files: await findFiles(job, { names, hasPlay: request.playCopy !== null }),
    decode,
    finding: lateFinding(decode),
    greySeconds,
    stills: await findStills(job, times),
  };
}

async function planRequest(input: PreviewInput, report: ContainerReport): Promise<PreviewRequest> {
  const codecs = report.tracks.map((track) => track.codec);
  const { facts } = await probeFilm({ ...input, facts: factsFromContainer(report), codecs });
  const shown = shownSize(facts);
  if (shown === undefined || facts.pixelFormat === undefined)
    throw new MediaToolError('tool-output', { message: 'the film has no picture that could be shown' });
  const choice = choosePlayCopy(facts, input.profile);
  const needed = input.playCopy === 'always' || choice.video === 'transcode';
  return { facts, shown, codecs, playCopy: needed ? choice : null, delivered: deliveredLimit(input.profile) };
}

/** Forty times the length of the film on one slow core, and never for ever; nobody waits for it. */
const WALL_MS = { least: 15 * 60_000, most: 110 * 60_000, perFilmMs: 40 } as const;
const STALL_MS = 180_000;

const limitsOf = ({ durationMs = 0 }: MediaFacts): { readonly wallMs: number; readonly stallMs: number } => ({
  wallMs: Math.min(WALL_MS.most, WALL_MS.least + WALL_MS.perFilmMs * durationMs),
  stallMs: STALL_MS,
});

async function findFiles(
  job: JobFolder,
  made: { readonly names: readonly PreviewName[]; readonly hasPlay: boolean },
): Promise<PreviewFiles> {
  const hls = join(job.path, HLS_FOLDER);
  return {
    renditions: made.names.map((name) => ({ name, path: join(job.path, PREVIEW_FILES.step(name)) })),
    hls: (await readdir(hls)).toSorted().map((name) => join(hls, name)),
    play: made.hasPlay ? join(job.path, PREVIEW_FILES.play) : null,
  };
}

async function readSeconds(job: JobFolder): Promise<readonly GreySecond[]> {
  const [grey, times] = await Promise.all([
    readFile(join(job.path, PREVIEW_FILES.grey)),
    readFile(join(job.path, PREVIEW_FILES.greyTimes), 'utf8'),
  ]);
  return readGreySeconds({ grey, times });
}
