import { fact, type FactEntry } from '@hoithi/bus';
import { complaintAnswered } from '@hoithi/contracts';
import { once } from '@hoithi/mongo-kit';
import { findAccount } from '../auth/ensure-user';
import type { Intake } from '../intake';
import { complaintLetter } from '../mail/complaint-letter';
import { sendLetters } from '../mail/send-letters';
import { noteFate, openNotice, sealNotice } from '../store/notices';

/** Writes to whoever complained that there is an answer, once per answer; an account that is gone gets nothing. */
export const onComplaintAnswered = (
  intake: Pick<Intake, 'store' | 'auth' | 'contests' | 'clock' | 'mailer' | 'publicUrl'>,
): FactEntry =>
  fact(complaintAnswered, async ({ contestId, complaintId, userId, code, atMs }) => {
    const { store, contests, clock, mailer, publicUrl } = intake;
    const { definition } = contests.get(contestId);
    const account = await findAccount(intake.auth, userId);
    if (account === null) return;
    const key = `${contestId}/complaint-answered/${userId}-${complaintId}/${atMs}`;
    await once({ connection: store.connection, consumer: 'notice', factId: key, nowMs: clock.nowMs() }, async () => {
      await openNotice(store, { key, kind: 'complaint-answered', contestId, entryId: null }, clock.nowMs());
      const letters = [complaintLetter({ to: account.email, code, definition, publicUrl })];
      await sendLetters(letters, { mailer, note: noteFate(store, key) });
      await sealNotice(store, key, clock.nowMs());
    });
  });
