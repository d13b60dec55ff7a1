import type { ContestDefinition } from '@hoithi/contest';
import { composeLetter } from './compose-letter';
import type { Letter } from './create-mailer';

/** Tells whoever complained that the council has answered. The answer itself is read where it was given (O18). */
export function complaintLetter(facts: {
  readonly to: string;
  /** The work it was about; null where it was about the result as a whole. */
  readonly code: string | null;
  readonly definition: Pick<ContestDefinition, 'shortTitle'>;
  readonly publicUrl: string;
}): Letter {
  const { vi, en } = facts.definition.shortTitle;
  const about = facts.code ?? vi;
  return composeLetter({
    to: facts.to,
    subject: {
      vi: `${about}: khiếu nại đã được trả lời`,
      en: `${facts.code ?? en}: your complaint has an answer`,
    },
    paragraphs: [
      {
        vi: `Ban Tổ chức ${vi} đã xem xét và trả lời khiếu nại của bạn. Cảm ơn bạn đã góp ý để kết quả được công bằng.`,
        en: `The council of ${en} has looked into your complaint and answered it. Thank you for helping the result to be fair.`,
      },
      {
        vi: 'Mời bạn đăng nhập để đọc toàn văn trả lời. Quyết định chính thức được công bố sau khi mọi khiếu nại đã có trả lời.',
        en: 'Sign in to read the whole answer. The final decision comes after every complaint has been answered.',
      },
    ],
    link: { name: { vi: 'Đọc trả lời', en: 'Read the answer' }, url: `${facts.publicUrl}/cua-toi` },
  });
}
