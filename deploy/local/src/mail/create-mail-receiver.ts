import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { MailStore } from './mail-store';

const LARGEST_BYTES = 10_000_000;

/** An SMTP server without sign-in or TLS that puts every letter into the store. Loopback only. */
export function createMailReceiver(store: MailStore): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    logger: false,
    size: LARGEST_BYTES,
    onData(stream, session, callback) {
      simpleParser(stream).then(
        (mail) => {
          store.add({
            from: session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address,
            to: session.envelope.rcptTo.map((recipient) => recipient.address),
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: mail.html || '',
            receivedAtMs: Date.now(),
          });
          callback();
        },
        (error: unknown) => callback(error instanceof Error ? error : new Error('unreadable letter')),
      );
    },
  });
}
