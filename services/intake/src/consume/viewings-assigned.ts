import { fact, type FactEntry } from '@hoithi/bus';
import { viewingsAssigned } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { writeToJuror } from '../mail/write-to-juror';

/** Writes to each juror who owes further viewings, once per round; a letter that failed comes again with the fact. */
export const onViewingsAssigned = (
  intake: Pick<Intake, 'store' | 'contests' | 'clock' | 'mailer' | 'publicUrl'>,
): FactEntry =>
  fact(viewingsAssigned, async ({ contestId, planId, jurors, untilMs }) => {
    for (const { jurorId, films } of jurors) {
      const key = `${contestId}/further-viewings/${jurorId}/${planId}`;
      await writeToJuror(intake, { contestId, jurorId, key, letter: { kind: 'further-viewings', films, untilMs } });
    }
  });
