import { createTransport } from 'nodemailer';
import { toMailFailure } from './mail-failure';

export type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

export interface Mailer {
  /** @throws {ContestError} `service-unavailable` (retryable) while the server does not take the letter; `bad-request` for an address that does not exist */
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** Sends over SMTP. The answer of the server is waited for: a letter is sent when it was taken, not when it was handed over. */
export function createMailer(options: { readonly smtpUrl: string; readonly publicUrl: string }): Mailer {
  const transport = createTransport({
    url: options.smtpUrl,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 8_000,
    greetingTimeout: 8_000,
    socketTimeout: 15_000,
  });
  const from = { name: 'Ban Tổ chức Cuộc thi', address: `no-reply@${senderDomain(options.publicUrl)}` };
  return {
    send: async (letter) => {
      try {
        await transport.sendMail({ ...letter, from, headers: { 'Auto-Submitted': 'auto-generated' } });
      } catch (cause) {
        throw toMailFailure(cause);
      }
    },
    close: () => transport.close(),
  };
}

/** Mail needs a name with a dot; an address of numbers (a machine of one's own) has none. */
function senderDomain(publicUrl: string): string {
  const { hostname } = new URL(publicUrl);
  return /[a-z]/i.test(hostname) && hostname.includes('.') ? hostname : 'hoithi.localhost';
}
