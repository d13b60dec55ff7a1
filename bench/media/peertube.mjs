/** What PeerTube does with an upload, with the flags of its own default profile (packages/ffmpeg: ffprobe, images, vod, presets). */
import { run } from './bench-film.mjs';

/** Width x height x frames x 0.11 bit per pixel: its average for 720p30. */
const TARGET = Math.round((16 / 9) * 720 * 720 * 30 * 0.11);

const STEPS = [
  ['ffprobe', (film) => `-v error -show_streams -show_format -show_chapters ${film}`],
  ['ffmpeg', (film) => `-nostdin -v error -y -ss 150 -i ${film} -vf thumbnail=50 -frames:v 1 thumbnail.jpg`],
  [
    'ffmpeg',
    (film) =>
      `-nostdin -v error -y -i ${film} -movflags faststart -max_muxing_queue_size 1024 -map_metadata -1 -pix_fmt yuv420p -c:a copy -c:v libx264 -vf scale=w=-2:h=720 -preset veryfast -maxrate:v ${TARGET} -bufsize:v ${2 * TARGET} -b_strategy 1 -bf 16 -r 30 -g:v 60 -threads 2 -f mp4 peertube.mp4`,
  ],
];

/** Cost of all its steps together. */
export async function peertubeUpload(film, folder) {
  const usages = [];
  for (const [tool, line] of STEPS) usages.push(await run(tool, line(film), folder));
  return {
    cpuMs: usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    peakMemoryKiB: Math.max(...usages.map(({ peakMemoryKiB }) => peakMemoryKiB)),
  };
}
