import { composeLetter } from './compose-letter';
import type { Letter } from './create-mailer';

/** The sign-in code. The digits stand in the subject too, so that a phone's notification is enough. */
export function codeLetter(letter: {
  readonly email: string;
  readonly code: string;
  readonly publicUrl: string;
}): Letter {
  const { email, code, publicUrl } = letter;
  const host = new URL(publicUrl).host;
  return composeLetter({
    to: email,
    subject: { vi: `${code} là mã đăng nhập của bạn`, en: `${code} is your sign-in code` },
    paragraphs: [
      {
        vi: `Mã đăng nhập vào ${host}. Mã dùng một lần, có hiệu lực trong 10 phút.`,
        en: `Your code to sign in at ${host}. It works once, for 10 minutes.`,
      },
      {
        vi: 'Không đưa mã này cho bất kỳ ai, kể cả người tự xưng là Ban Tổ chức. Nếu bạn không yêu cầu mã, hãy bỏ qua thư này.',
        en: 'Give it to nobody, not even to someone who says to be the organiser. If you did not ask for it, ignore this letter.',
      },
    ],
    standout: code,
  });
}
