import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showCouncil } from '../council/show-council';

export const serveGetCouncil = (award: Award) =>
  route(awardRoutes.getCouncil, ({ params: { contestId } }) => showCouncil(award, contestId));
