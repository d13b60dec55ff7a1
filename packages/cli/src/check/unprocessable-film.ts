import { type MediaFacts, type MediaVerdict, putIntoWords } from '@hoithi/media';

type Failure = { readonly facts: MediaFacts; readonly attempts: number; readonly reason: string };

/**
 * Our tools failed on the film again and again. Where the platform runs, a person looks at such a film; on the command line nobody
 * does, so the answer is one of the two that callers know, with a code of its own.
 */
export const unprocessableFilm = ({ facts, attempts, reason }: Failure): MediaVerdict => ({
  verdict: 'must-fix',
  gate: 0,
  facts,
  findings: [
    putIntoWords({
      code: 'UNPROCESSABLE',
      severity: 'must-fix',
      measured: reason,
      required: 'ffmpeg',
      text: {
        vi: `Máy này thử ${attempts} lần vẫn không xử lý được phim.`,
        en: `This machine could not process the film in ${attempts} attempts.`,
      },
      hint: {
        vi: 'Xuất lại phim thành MP4 (H.264 + AAC) và kiểm tra lại; nếu phim nào cũng vậy thì lỗi ở máy: npx hoithi doctor',
        en: 'Export the film again as MP4 (H.264 + AAC) and check it again; if it happens to every film, the machine is at fault: npx hoithi doctor',
      },
    }),
  ],
});
