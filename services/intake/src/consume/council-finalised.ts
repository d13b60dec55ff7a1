import { fact, type FactEntry } from '@hoithi/bus';
import { councilFinalisedUpdate } from '@hoithi/contest-workflow/messages';
import { councilFinalised } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { tellContestWorkflow } from './tell-contest-workflow';

/** Tells the contest's workflow of the final decision; its outcomes then go out to the entries. */
export const onCouncilFinalised = (intake: Pick<Intake, 'store' | 'workflows' | 'clock'>): FactEntry =>
  fact(councilFinalised, ({ contestId, decisionId }) =>
    tellContestWorkflow(intake, { contestId, update: councilFinalisedUpdate, word: { decisionId } }),
  );
