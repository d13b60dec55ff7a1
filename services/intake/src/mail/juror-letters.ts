import { formatDeadline, type ContestDefinition } from '@hoithi/contest';
import type { jurorLetter } from '@hoithi/contracts';
import type { z } from 'zod';
import { composeLetter } from './compose-letter';
import type { Letter } from './create-mailer';

export type JurorLetter = z.infer<typeof jurorLetter>;

type Facts = {
  readonly to: string;
  readonly definition: Pick<ContestDefinition, 'id' | 'shortTitle' | 'calendar'>;
  readonly publicUrl: string;
};

/** A letter that one juror gets. It counts films and never tells a mark, nor how others stand. */
export function composeJurorLetter(letter: JurorLetter, facts: Facts): Letter {
  switch (letter.kind) {
    case 'judging-reminder':
      return reminder(letter, facts);
    case 'further-viewings':
      return furtherViewings(letter, facts);
    case 'look-again':
      return lookAgain(letter, facts);
    case 'sheet-keyed':
      return keyed(letter, facts);
  }
}

function reminder({ filmsLeft, untilMs }: Extract<JurorLetter, { kind: 'judging-reminder' }>, facts: Facts): Letter {
  const { timezone } = facts.definition.calendar;
  const { vi, en } = facts.definition.shortTitle;
  return calledToDesk(facts, {
    subject: { vi: `${vi}: còn ${filmsLeft} tác phẩm chờ Ông/Bà chấm`, en: `${en}: ${filmsLeft} films wait for you` },
    paragraphs: [
      {
        vi: `Còn ${filmsLeft} tác phẩm chờ Ông/Bà chấm. Phiếu chấm khoá lúc ${formatDeadline(untilMs, 'vi', { timezone })}.`,
        en: `${filmsLeft} films wait for your sheet. Sheets are locked at ${formatDeadline(untilMs, 'en', { timezone })}.`,
      },
      {
        vi: 'Bản nháp đã lưu vẫn còn nguyên; Ông/Bà có thể chấm tiếp đúng chỗ đang dở, trên máy tính hoặc điện thoại. Nếu không thể chấm kịp, xin báo sớm để Tổ Thư ký bố trí người thay.',
        en: 'Your drafts are kept; go on where you stopped, on a computer or a phone. If you cannot finish, please tell the secretariat early, so that a substitute can be found.',
      },
    ],
  });
}

/** Asks for films beyond the first round; why just these is told to nobody before the lock (O14). */
function furtherViewings({ films, untilMs }: Extract<JurorLetter, { kind: 'further-viewings' }>, facts: Facts): Letter {
  const { timezone } = facts.definition.calendar;
  const { vi, en } = facts.definition.shortTitle;
  return calledToDesk(facts, {
    subject: { vi: `${vi}: mời Ông/Bà chấm thêm ${films} tác phẩm`, en: `${en}: please judge ${films} more` },
    paragraphs: [
      {
        vi: `Sau vòng chấm đầu, Tổ Thư ký giao Ông/Bà chấm thêm ${films} tác phẩm. Phiếu chấm khoá lúc ${formatDeadline(untilMs, 'vi', { timezone })}.`,
        en: `After the first round the secretariat asks you to judge ${films} more. Sheets are locked at ${formatDeadline(untilMs, 'en', { timezone })}.`,
      },
      {
        vi: 'Xin chấm như mọi tác phẩm khác và không trao đổi với ai. Nếu có quan hệ với tác phẩm, hãy từ chối chấm ngay trên bàn chấm; nếu không thể chấm kịp, xin báo sớm để Tổ Thư ký bố trí người thay.',
        en: 'Please judge as any other film, and talk to nobody about it. If you are tied to a film, stand aside at the desk; if you cannot finish, please tell the secretariat early, so that a substitute can be found.',
      },
    ],
  });
}

/** Names no film and no number: the desk shows the film to its juror, and others' marks to nobody before the lock (O14). */
function lookAgain({ untilMs }: Extract<JurorLetter, { kind: 'look-again' }>, facts: Facts): Letter {
  const { timezone } = facts.definition.calendar;
  const { vi, en } = facts.definition.shortTitle;
  return calledToDesk(facts, {
    subject: { vi: `${vi}: đề nghị Ông/Bà xem lại một tác phẩm`, en: `${en}: please look again at a film` },
    paragraphs: [
      {
        vi: `Trên bàn chấm của Ông/Bà có một tác phẩm được đề nghị xem lại. Ông/Bà có quyền giữ nguyên điểm, hoặc đề nghị mở lại phiếu trước khi phiếu chấm khoá lúc ${formatDeadline(untilMs, 'vi', { timezone })}.`,
        en: `At your desk is a film that you are asked to look at again. You may keep your marks, or ask for the sheet to be reopened, before sheets are locked at ${formatDeadline(untilMs, 'en', { timezone })}.`,
      },
      { vi: 'Xin không trao đổi với ai về việc này.', en: 'Please talk to nobody about it.' },
    ],
  });
}

function keyed(
  { code, atMs }: Extract<JurorLetter, { kind: 'sheet-keyed' }>,
  { to, definition, publicUrl }: Facts,
): Letter {
  const { timezone } = definition.calendar;
  return composeLetter({
    to,
    subject: { vi: `${code}: đã nhập phiếu giấy của Ông/Bà`, en: `${code}: your paper sheet was keyed` },
    paragraphs: [
      {
        vi: `Phiếu chấm giấy mang tên Ông/Bà cho tác phẩm ${code} đã được hai người nhập độc lập, khớp nhau và niêm phong lúc ${formatDeadline(atMs, 'vi', { timezone })}.`,
        en: `The paper sheet in your name for work ${code} was keyed by two people independently, agreed, and was sealed at ${formatDeadline(atMs, 'en', { timezone })}.`,
      },
      {
        vi: 'Nếu Ông/Bà không nộp phiếu giấy này, xin báo ngay cho Tổ Thư ký.',
        en: 'If you handed in no such sheet, tell the secretariat at once.',
      },
    ],
    link: { name: { vi: 'Xem phiếu của tôi', en: 'See my sheet' }, url: `${publicUrl}/c/cham` },
  });
}

/** A letter that asks for work at the desk: it thanks, and it leads there. */
function calledToDesk(
  { to, publicUrl }: Facts,
  { subject, paragraphs }: Pick<Parameters<typeof composeLetter>[0], 'subject' | 'paragraphs'>,
): Letter {
  return composeLetter({
    to,
    subject,
    paragraphs: [...paragraphs, { vi: 'Trân trọng cảm ơn Ông/Bà.', en: 'Thank you for your work.' }],
    link: { name: { vi: 'Mở bàn chấm', en: 'Open the judging desk' }, url: `${publicUrl}/c/cham` },
  });
}
