import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showPanels } from '../panels/show-panels';

export const serveGetPanelPlan = (award: Award) =>
  route(awardRoutes.getPanelPlan, async ({ params: { contestId } }) => {
    award.contests.get(contestId);
    await award.conflicts.look(contestId);
    return showPanels(award, contestId);
  });
