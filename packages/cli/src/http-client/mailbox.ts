import { setTimeout as sleep } from 'node:timers/promises';

type Mail = { readonly id: number; readonly subject: string; readonly text: string };

export type Mailbox = {
  /** Number of the newest mail to an address; 0 when there is none. */
  lastId(to: string): Promise<number>;
  /** The six digits of the first mail that came after `after`. */
  waitForCode(wish: { readonly to: string; readonly after: number }): Promise<string>;
};

const PATIENCE_MS = 60_000;

/** Reads codes in the local mail catcher. */
export function openMailbox(mailUrl: string): Mailbox {
  const list = async (to: string): Promise<readonly Mail[]> => {
    const response = await fetch(`${mailUrl}/api/messages?to=${encodeURIComponent(to)}`);
    return ((await response.json()) as { messages: Mail[] }).messages;
  };
  const lastId = async (to: string): Promise<number> => Math.max(0, ...(await list(to)).map(({ id }) => id));
  return {
    lastId,
    waitForCode: async ({ to, after }) => {
      const giveUpAtMs = Date.now() + PATIENCE_MS;
      while (Date.now() < giveUpAtMs) {
        const fresh = (await list(to)).filter(({ id }) => id > after);
        const code = fresh.map(({ text, subject }) => /\b(\d{6})\b/.exec(`${subject}\n${text}`)?.[1]).find(Boolean);
        if (code) return code;
        await sleep(200);
      }
      throw new Error(`No code arrived for ${to} within a minute`);
    },
  };
}
