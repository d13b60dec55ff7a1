import { deskRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { showContestDesk } from './show-contest-desk';

export const getContestDesk = (intake: Intake): RouteEntry =>
  route(deskRoutes.getContestDesk, ({ params }) => showContestDesk(intake, intake.contests.get(params.contestId)));
