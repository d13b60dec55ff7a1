import type { MediaFacts } from '../media-facts';
import type { MediaVerdict } from '../media-verdict';
import { putIntoWords } from './put-into-words';

type Failure = { readonly facts: MediaFacts; readonly attempts: number; readonly reason: string };

/** Our tools failed on the film again and again; that is not the entrant's fault until a person has looked. */
export const unprocessableVerdict = ({ facts, attempts, reason }: Failure): MediaVerdict => ({
  verdict: 'unprocessable',
  gate: 0,
  facts,
  findings: [
    putIntoWords({
      code: 'UNPROCESSABLE',
      severity: 'notice',
      measured: reason,
      required: '-',
      text: {
        vi: `Máy kiểm tra không xử lý được phim này (${attempts} lần). Ban Thư ký sẽ xem và trả lời; bạn chưa cần làm gì.`,
        en: `The checking machine could not process this film (${attempts} times). The secretariat will look at it and answer; you need not do anything yet.`,
      },
      hint: {
        vi: 'Nếu muốn nhanh hơn, xuất lại phim thành MP4 (H.264 + AAC) và gửi bản mới.',
        en: 'To be faster, export the film again as MP4 (H.264 + AAC) and send the new version.',
      },
    }),
  ],
});
