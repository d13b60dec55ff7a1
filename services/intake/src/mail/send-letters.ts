import type { Letter, Mailer } from './create-mailer';
import { isOfAddress } from './mail-failure';

/**
 * Sends letters one after the other and has each one's fate noted before the next. An address that the server refuses keeps no letter
 * from the others: one that does not exist is noted as refused, one that is refused for now is owed.
 * @throws {ContestError} `service-unavailable` (retryable) while mail does not go, or where a letter is still owed
 */
export async function sendLetters(
  letters: readonly Letter[],
  by: {
    readonly mailer: Pick<Mailer, 'send'>;
    readonly note: (to: string, fate: 'served' | 'refused') => Promise<void>;
  },
): Promise<void> {
  let owed: unknown;
  for (const letter of letters) {
    try {
      await by.mailer.send(letter);
    } catch (error) {
      if (!isOfAddress(error)) throw error;
      if (error.retryable) owed ??= error;
      else await by.note(letter.to, 'refused');
      continue;
    }
    await by.note(letter.to, 'served');
  }
  if (owed !== undefined) throw owed;
}
