import type { FfmpegPlan, PlannedOutput } from './ffmpeg-plan';
import type { PlayCopyChoice } from '../preview/choose-play-copy';
import { inputFlags } from './input-flags';
import { pictureStream, type PictureSource } from './picture-stream';
import { selectEvery } from './select-every';
import { traceOutputs } from './plan-traces';
import { MOST_STILL_SHEETS, STILL_FILES, STILL_TILES, tileChain } from './tile-chain';
import { FILM } from '../sandbox/job-folder';
import { words } from './words';

export const POSTER_CANDIDATES = 12;
/** Poster candidates once more in grey, large enough to tell a sharp picture from a blurred one. */
export const POSTER_GREY = { width: 640, height: 360 } as const;
/** As many whole tiles of the middle of a picture as are measured for detail, pixel by pixel. */
export const DETAIL_CROP = { tile: 64, width: 1280, height: 704 } as const;
export const SHEET_TILES = { columns: 4, rows: 3, width: 320, height: 180 } as const;
export const SPRITE_TILES = { columns: 10, rows: 10, width: 160, height: 90 } as const;
/** Grey frames in this size tell black, still and equal pictures apart. */
export const GREY = { width: 32, height: 18 } as const;

/** Names of all outputs, relative to the job folder. */
export const RENDITION_FILES = {
  play: 'out/play.mp4',
  poster: (candidate: number): string => `out/poster-${candidate}.jpg`,
  posterGrey: 'out/poster-grey.raw',
  detail: 'out/detail.raw',
  sheet: 'out/sheet.jpg',
  sprite: 'out/sprite.jpg',
  grey: 'out/grey.raw',
  greyTimes: 'out/grey.txt',
  sound: 'out/sound.txt',
} as const;

export type RenditionRequest = PictureSource & {
  readonly durationMs: number;
  /** Codecs of all tracks, as gate 0 saw them. */
  readonly codecs: readonly string[];
  readonly hasAudio: boolean;
  readonly playCopy: PlayCopyChoice;
  readonly sourceBytes: number;
  /**
   * Key frames are enough for pictures where they come at least every 10 s; `all` costs a full decode. `listed-key` takes those that the
   * index lists and leaves the others in the file, so that two are decoded at a time, in half the time: their times are then those of
   * a neighbour at the worst, which matters where pictures stand long.
   */
  readonly frames: 'key' | 'listed-key' | 'all';
  /** Sheets of a picture a second; `frames` must be `all`. */
  readonly stills: boolean;
};

const SHEET_COUNT = SHEET_TILES.columns * SHEET_TILES.rows;
const SPRITE_COUNT = SPRITE_TILES.columns * SPRITE_TILES.rows;
const MAX_GREY_FRAMES = 20_000;
/** No round number: of a scene that is repeated every second, every sample must not be the same picture. */
const SAMPLE_SECONDS = 0.73;

/**
 * Gate 2 in one run: key frames -> poster candidates, contact sheet, hover sprite, grey frames; all sound -> loudness and
 * silence; packets -> faststart play copy. No filter that fills gaps (`fps`, `-r`): a 100 KB file with a ten-hour gap
 * would make it write for ever.
 */
export function planRenditions(request: RenditionRequest): FfmpegPlan {
  const guard = inputFlags(request.codecs);
  const film = { path: FILM, options: [...guard, ...words(DECODED[request.frames])] };
  const isListed = request.frames === 'listed-key';
  const packets = isListed ? 1 : 0;
  const planned = { ...request, packets };
  return {
    inputs: isListed ? [film, { path: FILM, options: guard }] : [film],
    filterGraph: request.hasAudio ? [pictureGraph(request), soundGraph(packets)] : [pictureGraph(request)],
    outputs: [
      ...pictureOutputs(request),
      ...soundOutputs(request),
      ...playCopy(planned),
      ...traceOutputs(planned),
      ...(isListed ? [keepDiscarding(request)] : []),
    ],
  };
}

const DECODED = {
  key: '-threads 2 -skip_frame nokey',
  'listed-key': '-threads 2 -skip_frame nokey -discard:v nokey',
  all: '-threads 2',
} as const;

/** Up to ffmpeg 6 a filter graph asks for every packet again; an output that is mapped after it brings the wish back. */
const keepDiscarding = (film: PictureSource): PlannedOutput => ({
  path: '/dev/null',
  options: words(`-map ${pictureStream(film)} -c copy -f null`),
});

function pictureGraph(request: RenditionRequest): string {
  const { durationMs, frames, stills } = request;
  const seconds = Math.max(1, durationMs / 1000);
  const first = frames === 'all' ? `${every(SAMPLE_SECONDS)},` : '';
  return [
    `[${pictureStream(request)}]${first}split=${stills ? '5[m0]' : '4'}[p0][s0][t0][g0]`,
    ...(stills ? [`[m0]${tileChain(STILL_TILES)}[m]`] : []),
    `[p0]${every(seconds / POSTER_CANDIDATES)},split=3[p1][q0][d0]`,
    `[d0]crop=${wholeTiles('iw', DETAIL_CROP.width)}:${wholeTiles('ih', DETAIL_CROP.height)},format=gray[d]`,
    `[q0]scale=${POSTER_GREY.width}:${POSTER_GREY.height}:flags=area,format=gray[q]`,
    `[p1]scale=1280:1280:force_original_aspect_ratio=decrease:force_divisible_by=2,setsar=1,format=yuvj420p[p]`,
    `[s0]${every(seconds / SHEET_COUNT)},${tileChain(SHEET_TILES)}[s]`,
    `[t0]${every(seconds / SPRITE_COUNT)},${tileChain(SPRITE_TILES)}[t]`,
    `[g0]scale=${GREY.width}:${GREY.height}:flags=area,format=gray,split=2[g][gt]`,
  ].join(';');
}

/** A picture that has not even one tile is taken as it is. */
const wholeTiles = (side: 'iw' | 'ih', most: number): string =>
  String.raw`min(${side}\,${DETAIL_CROP.tile}*max(1\,floor(min(${side}\,${most})/${DETAIL_CROP.tile})))`;

const every = (seconds: number): string => selectEvery(everySeconds(seconds));

/** A little less than asked for: pictures that come a hair early count as in time. */
export const everySeconds = (seconds: number): number => Number((seconds * 0.98).toFixed(3));

const soundGraph = (input: number): string =>
  `[${input}:a:0]ebur128=metadata=1:peak=true,silencedetect=noise=-50dB:d=1,ametadata=mode=print:file=${RENDITION_FILES.sound}[a]`;

const picture = (label: string, frames: number): readonly string[] =>
  words(`-map ${label} -fps_mode passthrough -frames:v ${frames}`);

function pictureOutputs({ stills }: RenditionRequest): readonly PlannedOutput[] {
  return [
    { path: 'out/poster-%d.jpg', options: [...picture('[p]', POSTER_CANDIDATES), ...words('-q:v 3 -f image2')] },
    { path: RENDITION_FILES.posterGrey, options: [...picture('[q]', POSTER_CANDIDATES), '-f', 'rawvideo'] },
    { path: RENDITION_FILES.detail, options: [...picture('[d]', POSTER_CANDIDATES), '-f', 'rawvideo'] },
    { path: RENDITION_FILES.sheet, options: [...picture('[s]', 1), ...words('-q:v 4 -update 1 -f image2')] },
    { path: RENDITION_FILES.sprite, options: [...picture('[t]', 1), ...words('-q:v 5 -update 1 -f image2')] },
    ...(stills
      ? [{ path: STILL_FILES, options: [...picture('[m]', MOST_STILL_SHEETS), ...words('-q:v 5 -f image2')] }]
      : []),
    { path: RENDITION_FILES.grey, options: [...picture('[g]', MAX_GREY_FRAMES), '-f', 'rawvideo'] },
    {
      path: RENDITION_FILES.greyTimes,
      options: [...picture('[gt]', MAX_GREY_FRAMES), ...words('-enc_time_base 1:1000 -f framecrc')],
    },
  ];
}

const soundOutputs = ({ hasAudio }: RenditionRequest): readonly PlannedOutput[] =>
  hasAudio ? [{ path: '/dev/null', options: ['-map', '[a]', '-f', 'null'] }] : [];

/**
 * The film as browsers get it: same packets, index in front, no tags, no places, no other tracks; odd sound as stereo AAC. None of a
 * film that some browsers could not show: its copy comes with the preview.
 */
function playCopy(request: RenditionRequest & { readonly packets: number }): readonly PlannedOutput[] {
  const { hasAudio, playCopy: choice, sourceBytes, packets } = request;
  if (choice.meanwhile === 'none') return [];
  const sound = choice.audio === 'transcode' ? words('-c:a aac -ac 2 -b:a 160k') : words('-c:a copy');
  const options = [
    ...words(`-map ${pictureStream(request, packets)} -c:v copy`),
    ...(hasAudio ? [...words(`-map ${packets}:a:0`), ...sound] : ['-an']),
    ...words('-dn -sn -map_metadata -1 -map_chapters -1 -movflags +faststart'),
    ...words(`-fs ${sourceBytes + 64 * 1024 * 1024} -f mp4`),
  ];
  return [{ path: RENDITION_FILES.play, options }];
}
