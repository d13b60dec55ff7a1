import { fact, type FactEntry } from '@hoithi/bus';
import { lookRequested } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { writeToJuror } from '../mail/write-to-juror';

/** Writes to a juror who is asked to look again, once per request; a letter that failed comes again with the fact. */
export const onLookRequested = (
  intake: Pick<Intake, 'store' | 'contests' | 'clock' | 'mailer' | 'publicUrl'>,
): FactEntry =>
  fact(lookRequested, async ({ contestId, lookId, jurorId, untilMs }) => {
    const key = `${contestId}/look-again/${lookId}`;
    await writeToJuror(intake, { contestId, jurorId, key, letter: { kind: 'look-again', untilMs } });
  });
