import { intakeRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { showContestCard } from './show-contest-card';

export const listContests = (intake: Intake): RouteEntry =>
  route(intakeRoutes.listContests, async () => ({
    contests: await Promise.all(intake.contests.all.map((contest) => showContestCard(intake, contest))),
  }));
