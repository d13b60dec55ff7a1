import type { Scenery } from './pick-scenery';
import type { FilmWish } from './film-wish';
import { words } from './words';

export type Subtitle = { readonly file: string; readonly fromS: number; readonly toS: number };

export type PieceScript = {
  readonly wish: FilmWish;
  readonly scenery: Scenery;
  readonly seconds: number;
  readonly font: string;
  readonly titleFile: string;
  readonly subtitles: readonly Subtitle[];
  readonly narrationWav: string | undefined;
  readonly output: string;
};

/** ffmpeg's arguments for one piece of film: sky, hills, sun, title, subtitles, narration over a chord. */
export function composePiece(script: PieceScript): readonly string[] {
  const { wish, seconds, narrationWav, output } = script;
  const narration = narrationWav === undefined ? [] : ['-i', narrationWav];
  const sound = wish.withAudio ? [soundGraph(script)] : [];
  return [
    ...words('-nostdin -v error -y'),
    ...narration,
    '-filter_complex',
    [pictureGraph(script), ...sound].join(';'),
    ...words('-map [picture]'),
    ...(wish.withAudio ? words('-map [sound] -c:a aac -aac_coder fast -b:a 128k -ac 2 -ar 48000') : []),
    ...words(`-t ${seconds} -c:v libx264 -preset ultrafast -profile:v high -pix_fmt yuv420p`),
    ...words(`-b:v 1500k -maxrate 2500k -bufsize 3000k -bf 0 -g ${wish.fps * 2} -threads 1 -f mp4`),
    output,
  ];
}

function pictureGraph({ wish, scenery, seconds, font, titleFile, subtitles }: PieceScript): string {
  const { width, height, fps, seed } = wish;
  const [c0, c1, c2] = scenery.sky;
  const [slow, fast, shift] = scenery.hills;
  const sun = Math.round(height / 5);
  const ridge = `105+45*sin(X/${(60 / slow).toFixed(2)}+${shift.toFixed(2)})+18*sin(X/${(24 / fast).toFixed(2)})`;
  const angle = `t*${scenery.pace.toFixed(3)}+${scenery.phase.toFixed(3)}`;
  return [
    `gradients=s=480x270:r=${fps}:d=${seconds}:seed=${seed}:n=3:c0=${c0}:c1=${c1}:c2=${c2}:speed=0.02,scale=${width}:${height}:flags=fast_bilinear,format=yuv420p[sky]`,
    `color=${scenery.sun}:s=${sun}x${sun}:r=${fps}:d=${1 / fps},format=rgba,geq=r='r(X,Y)':g='g(X,Y)':b='b(X,Y)':a='if(lt(hypot(X-W/2,Y-H/2),W/2-1),255,0)',loop=-1:1,setpts=N/${fps}/TB[sun]`,
    `color=black:s=640x270:r=${fps}:d=${1 / fps},format=rgba,geq=r='20+Y/6':g='60+Y/4':b='30+X/20':a='if(gt(Y,${ridge}),255,0)',scale=${width * 2}:${height},loop=-1:1,setpts=N/${fps}/TB[hills]`,
    `[sky][sun]overlay=x='(W-w)/2*(1+0.9*sin(${angle}))':y='(H-h)/3*(1+0.8*cos(${angle}))':shortest=1[day]`,
    `[day][hills]overlay=x='-W/2*(1+sin(${angle}))':y=0:shortest=1[land]`,
    `[land]${[titleFilter({ font, titleFile, height }), ...subtitles.map((subtitle) => subtitleFilter({ font, subtitle, height }))].join(',')}[picture]`,
  ].join(';');
}

type TitleInput = { readonly font: string; readonly titleFile: string; readonly height: number };

const titleFilter = ({ font, titleFile, height }: TitleInput): string =>
  `drawtext=fontfile=${font}:textfile=${titleFile}:expansion=none:fontsize=${Math.round(height / 14)}:fontcolor=white:borderw=4:bordercolor=black@0.7:line_spacing=12:x=(w-tw)/2:y=h*0.14`;

type SubtitleInput = { readonly font: string; readonly subtitle: Subtitle; readonly height: number };

const subtitleFilter = ({ font, subtitle, height }: SubtitleInput): string =>
  `drawtext=fontfile=${font}:textfile=${subtitle.file}:expansion=none:fontsize=${Math.round(height / 24)}:fontcolor=white:box=1:boxcolor=black@0.55:boxborderw=14:line_spacing=8:x=(w-tw)/2:y=h*0.86-th/2:enable='between(t,${subtitle.fromS.toFixed(2)},${subtitle.toS.toFixed(2)})'`;

/** The chord never stops, so that no film is silent for long; the voice lies clearly above it. A quarter of the rate carries its tones. */
function soundGraph({ scenery, seconds, narrationWav }: PieceScript): string {
  const waves = scenery.chord
    .map((hertz, index) => `0.05*sin(2*PI*${hertz.toFixed(2)}*t)*(1+0.5*sin(t*${index + 1}))`)
    .join('+');
  const chord = `aevalsrc=exprs='${waves}':s=12000:d=${seconds},aresample=48000,asetnsamples=1024`;
  if (narrationWav === undefined) return `${chord},volume=1.6[sound]`;
  return `${chord}[chord];[0:a]aresample=48000,volume=1.1,adelay=800,apad=whole_dur=${seconds}[voice];[chord][voice]amix=inputs=2:duration=first:normalize=0[sound]`;
}
