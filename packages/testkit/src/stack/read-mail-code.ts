type CaughtMail = { readonly subject: string; readonly text: string; readonly receivedAtMs: number };

const PATIENCE_MS = 15_000;
const POLL_MS = 150;
const CODE = /(?<!\d)\d{6}(?!\d)/;

/**
 * The six-digit code in the newest letter to this address, as a person would read it in their mail.
 * @throws {Error} when no such letter arrives in time
 */
export async function readMailCode(request: {
  readonly mailUrl: string;
  readonly to: string;
  /** Letters caught earlier than this are of an earlier sign-in. */
  readonly sinceMs?: number;
}): Promise<string> {
  const patienceEndsAtMs = Date.now() + PATIENCE_MS;
  while (Date.now() < patienceEndsAtMs) {
    const response = await fetch(`${request.mailUrl}/api/messages?to=${encodeURIComponent(request.to)}`);
    const { messages } = (await response.json()) as { readonly messages: readonly CaughtMail[] };
    const code = newestCode(messages.filter(({ receivedAtMs }) => receivedAtMs >= (request.sinceMs ?? 0)));
    if (code !== undefined) return code;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`no code came to the address within ${PATIENCE_MS} ms`);
}

/** Letters come newest first. */
export function newestCode(messages: readonly Pick<CaughtMail, 'subject' | 'text'>[]): string | undefined {
  return messages.map(({ subject, text }) => CODE.exec(`${subject}\n${text}`)?.[0]).find((code) => code !== undefined);
}
