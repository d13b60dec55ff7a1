import { fact, type FactEntry } from '@hoithi/bus';
import { complaintsWindow } from '@hoithi/contest';
import { councilDecidedUpdate } from '@hoithi/contest-workflow/messages';
import { councilDecided } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { tellContestWorkflow } from './tell-contest-workflow';

/** Tells the contest's workflow of the provisional decision, with the window for complaints that the rules promise (O18). */
export const onCouncilDecided = (intake: Pick<Intake, 'store' | 'workflows' | 'clock' | 'contests'>): FactEntry =>
  fact(councilDecided, async ({ contestId, decisionId, atMs }) => {
    const word = { decisionId, ...complaintsWindow(intake.contests.get(contestId), atMs) };
    await tellContestWorkflow(intake, { contestId, update: councilDecidedUpdate, word });
  });
