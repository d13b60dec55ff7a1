import { intakeRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { showContestCard } from './show-contest-card';

export const getContest = (intake: Intake): RouteEntry =>
  route(intakeRoutes.getContest, ({ params }) => showContestCard(intake, intake.contests.get(params.contestId)));
