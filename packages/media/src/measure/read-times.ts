/** Times in ms of the frames that ffmpeg's `framecrc` lists. */
export const readTimes = (listing: string): readonly number[] =>
  listing
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => Number(line.split(',')[2]))
    .filter((time) => Number.isFinite(time));
