import type { FfmpegPlan, PlannedOutput } from '../ffmpeg/ffmpeg-plan';
import { inputFlags } from '../ffmpeg/input-flags';
import { pictureStream } from '../ffmpeg/picture-stream';
import { MOST_STILL_SHEETS, STILL_FILES } from '../ffmpeg/tile-chain';
import { words } from '../ffmpeg/words';
import type { MediaFacts } from '../media-facts';
import { FILM } from '../sandbox/job-folder';
import type { PlayCopyChoice } from './choose-play-copy';
import { pictureChain } from './picture-chain';
import { PREVIEW_STEPS, type PreviewStep } from './preview-steps';
import { fitWithin, type PictureSize, type SizeLimit } from './shown-size';

/** Names of the outputs, relative to the job folder. */
export const PREVIEW_FILES = {
  play: 'out/play-h264.mp4',
  step: (name: PreviewStep['name']): string => `out/${name}.mp4`,
  grey: 'out/seconds.raw',
  greyTimes: 'out/seconds.txt',
} as const;

export type PreviewRequest = {
  readonly facts: MediaFacts;
  /** As a viewer sees the film. */
  readonly shown: PictureSize;
  /** Codecs of all tracks, as gate 0 saw them. */
  readonly codecs: readonly string[];
  /** The play copy to make on the way; null where the first copy will do. */
  readonly playCopy: PlayCopyChoice | null;
  /** Larger pictures are shown in this size. */
  readonly delivered: SizeLimit;
};

/** A film of twelve hours has no more seconds than this. */
const MAX_SECONDS = 43_200;
const PLAY = { crf: 21, videoKbps: 8_000, audioKbps: 160 } as const;
/** Above this, every second picture is enough for a preview. */
const SMOOTH_FRAMES_PER_SECOND = 31;

/**
 * The whole preview in one run: every picture is decoded once, for the proof that it can be, for a grey picture per second, for
 * both renditions and, where it is needed, for a play copy. Nothing here fills gaps between pictures (`fps`, `-r`): pictures are
 * chosen by their own times.
 */
export function planPreview(request: PreviewRequest): FfmpegPlan {
  const steps = previewSteps(request.shown);
  return {
    work: 'preview',
    inputs: [
      {
        path: FILM,
        options: [...inputFlags(request.codecs), ...words('-threads 2 -filter_complex_threads 1')],
      },
    ],
    filterGraph: [
      pictureChain({
        facts: request.facts,
        play: isTranscoded(request) ? fitWithin(request.shown, request.delivered) : null,
        steps: steps.map(({ limit }) => fitWithin(request.shown, limit)),
        halveRate: (request.facts.frameRate ?? 0) > SMOOTH_FRAMES_PER_SECOND,
      }),
    ],
    outputs: [
      // First, because ffmpeg counts the pictures of the first output: every picture that came out of the decoder.
      { path: '/dev/null', options: words('-map [proof] -fps_mode passthrough -f null') },
      ...greyOutputs(),
      ...playOutputs(request),
      ...steps.map((step, index) => stepOutput(request, { step, index })),
    ],
  };
}

/** A film that is no larger than the smaller rendition needs only that one. */
export function previewSteps({ width, height }: PictureSize): readonly PreviewStep[] {
  const [large, small] = PREVIEW_STEPS as readonly [PreviewStep, PreviewStep];
  const fitsSmall = Math.min(width, height) <= small.limit.shortSide && Math.max(width, height) <= small.limit.longSide;
  return fitsSmall ? [small] : [large, small];
}

const isTranscoded = ({ playCopy }: PreviewRequest): boolean => playCopy?.video === 'transcode';

const greyOutputs = (): readonly PlannedOutput[] => [
  {
    path: PREVIEW_FILES.grey,
    options: words(`-map [grey] -fps_mode passthrough -frames:v ${MAX_SECONDS} -f rawvideo`),
  },
  {
    path: PREVIEW_FILES.greyTimes,
    options: words(`-map [times] -fps_mode passthrough -frames:v ${MAX_SECONDS} -enc_time_base 1:1000 -f framecrc`),
  },
  {
    path: STILL_FILES,
    options: words(`-map [stills] -fps_mode passthrough -frames:v ${MOST_STILL_SHEETS} -q:v 5 -f image2`),
  },
];

function stepOutput(
  request: PreviewRequest,
  at: { readonly step: PreviewStep; readonly index: number },
): PlannedOutput {
  const { name, ...rates } = at.step;
  return {
    path: PREVIEW_FILES.step(name),
    options: [
      ...words(`-map [step${at.index}]`),
      ...h264({ ...rates, level: null }),
      ...LIGHT,
      ...stereo(request, rates.audioKbps),
      ...asMp4(request, rates),
    ],
  };
}

function playOutputs(request: PreviewRequest): readonly PlannedOutput[] {
  const { playCopy, facts } = request;
  if (playCopy === null) return [];
  const fast = (facts.frameRate ?? 0) > SMOOTH_FRAMES_PER_SECOND;
  const picture =
    playCopy.video === 'transcode'
      ? [...words('-map [play]'), ...h264({ ...PLAY, level: fast ? '4.2' : '4.0' }), ...HEAVY]
      : words(`-map ${pictureStream(facts)} -c:v copy`);
  const sound = playCopy.audio === 'copy' ? words('-map 0:a:0 -c:a copy') : stereo(request, PLAY.audioKbps);
  return [{ path: PREVIEW_FILES.play, options: [...picture, ...sound, ...asMp4(request, PLAY)] }];
}

type Encoding = {
  readonly crf: number;
  readonly videoKbps: number;
  readonly level: '4.0' | '4.2' | null;
};

/**
 * Half the searching of `veryfast`, with its look ahead: both renditions of a film then cost less than three plain decodings of it,
 * and files are 40 % smaller than those of `superfast` for the same time.
 */
const LIGHT = words('-threads 1 -x264-params me=dia:subme=1:ref=1:trellis=0');
/**
 * A second thread of an encoder, and one that looks ahead, hold a dozen pictures more each. A rendition needs neither, as both are made
 * beside the decoding; the play copy is the one that would take the longest.
 */
const HEAVY = words('-threads 2 -x264-params sync-lookahead=0');

/** Key frames every two seconds at equal times in all renditions, so that a player may change between them. */
const h264 = ({ crf, videoKbps, level }: Encoding): readonly string[] => [
  ...words(`-c:v libx264 -preset veryfast -profile:v high -pix_fmt yuv420p`),
  ...(level === null ? [] : ['-level', level]),
  ...words(`-crf ${crf} -maxrate ${videoKbps}k -bufsize ${2 * videoKbps}k`),
  ...words('-sc_threshold 0 -force_key_frames expr:gte(t,n_forced*2) -fps_mode vfr'),
];

const stereo = ({ facts }: PreviewRequest, kbps: number): readonly string[] =>
  facts.audioCodec === undefined ? ['-an', '-dn'] : words(`-map 0:a:0 -c:a aac -ac 2 -ar 48000 -b:a ${kbps}k`);

/** No tags, no places, no other tracks, index in front; and an end, whatever the film claims. */
function asMp4(
  { facts }: PreviewRequest,
  { videoKbps, audioKbps }: { readonly videoKbps: number; readonly audioKbps: number },
): readonly string[] {
  const seconds = Math.ceil((facts.durationMs ?? 0) / 1000) + 60;
  const atMostBytes = Math.max(seconds * (videoKbps + audioKbps) * 250, facts.bytes + 64 * 1024 * 1024);
  return words(`-dn -sn -map_metadata -1 -map_chapters -1 -movflags +faststart -fs ${atMostBytes} -f mp4`);
}
