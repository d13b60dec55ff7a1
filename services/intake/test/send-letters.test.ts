import { ContestError } from '@hoithi/contracts';
import type { Letter } from '../src/mail/create-mailer';
import { toMailFailure } from '../src/mail/mail-failure';
import { sendLetters } from '../src/mail/send-letters';

const letterTo = (to: string): Letter => ({ to, subject: 's', text: 't', html: 'h' });
/** What nodemailer throws when the server refuses the one recipient of a letter. */
const refusal = (response: string, command = 'RCPT TO') =>
  Object.assign(new Error(`Can't send mail: ${response}`), { code: 'EENVELOPE', command, response });

/** Sends to three people behind one entry; the first one's letter meets this. */
async function sendWhen(firstMeets: unknown) {
  const noted: string[] = [];
  const mailer = {
    send: async ({ to }: Letter) => {
      if (to === 'an@hoithi.test') throw toMailFailure(firstMeets);
    },
  };
  const letters = ['an', 'binh', 'chi'].map((name) => letterTo(`${name}@hoithi.test`));
  const note = async (to: string, fate: string) => void noted.push(`${to.split('@')[0] ?? ''} ${fate}`);
  const end = await sendLetters(letters, { mailer, note }).catch((error: unknown) => error);
  return { noted, end };
}

describe('the letters of one notice', () => {
  it.each(['550 5.1.1 No such user', '550-5.1.1 The email account does not exist', '556 5.1.10 Null MX'])(
    'go to the others where one address does not exist (%s), and are not owed to it',
    async (response) => {
      const { noted, end } = await sendWhen(refusal(response));
      expect(noted).toEqual(['an refused', 'binh served', 'chi served']);
      expect(end).toBeUndefined();
    },
  );

  it.each(['450 4.2.0 Greylisted', '554 5.7.1 Relay access denied', '550 no'])(
    'go to the others where one address is refused for now (%s), and stay owed to it',
    async (response) => {
      const { noted, end } = await sendWhen(refusal(response));
      expect(noted).toEqual(['binh served', 'chi served']);
      expect(end).toMatchObject({ code: 'service-unavailable', retryable: true });
    },
  );

  it.each([
    Object.assign(new Error('connect ECONNREFUSED'), { code: 'ESOCKET', command: 'CONN' }),
    refusal('550 5.1.1 Sender unknown', 'MAIL FROM'),
  ])('all wait while the server takes none', async (cause) => {
    const { noted, end } = await sendWhen(cause);
    expect(noted).toEqual([]);
    expect(end).toBeInstanceOf(ContestError);
    expect(end).toMatchObject({ code: 'service-unavailable' });
  });
});
