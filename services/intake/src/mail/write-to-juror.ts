import { once } from '@hoithi/mongo-kit';
import type { Intake } from '../intake';
import { noteFate, openNotice, sealNotice } from '../store/notices';
import { listStaffRows } from '../store/staff';
import { composeJurorLetter, type JurorLetter } from './juror-letters';
import { sendLetters } from './send-letters';

/**
 * Writes to one juror, once per key; the address stays here. `absent` when the juror is no longer in the register, or under an address
 * that does not exist.
 * @throws whatever the mail server says when it is away: a passing failure, the letter is then still owed
 */
export async function writeToJuror(
  { store, contests, clock, mailer, publicUrl }: Pick<Intake, 'store' | 'contests' | 'clock' | 'mailer' | 'publicUrl'>,
  of: { readonly contestId: string; readonly jurorId: string; readonly key: string; readonly letter: JurorLetter },
): Promise<'sent' | 'already-sent' | 'absent'> {
  const { contestId, jurorId, key, letter } = of;
  const { definition } = contests.get(contestId);
  const jurors = await listStaffRows(store, 'juror');
  const juror = jurors.find(({ userId }) => userId === jurorId);
  if (juror === undefined) return 'absent';
  const row = { key, kind: letter.kind, contestId, entryId: null };
  const inbox = { connection: store.connection, consumer: 'notice', factId: key, nowMs: clock.nowMs() };
  const { state } = await once(inbox, async () => {
    await openNotice(store, row, clock.nowMs());
    const letters = [composeJurorLetter(letter, { to: juror.email, definition, publicUrl })];
    await sendLetters(letters, { mailer, note: noteFate(store, key) });
    await sealNotice(store, key, clock.nowMs());
  });
  const { refused = [] } = await openNotice(store, row, clock.nowMs());
  if (refused.includes(juror.email)) return 'absent';
  return state === 'handled' ? 'sent' : 'already-sent';
}
