import { awardRoutes, ContestError } from '@hoithi/contracts';
import { changeDocument, insertFirst, newOutbox } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readPanels, showPanels } from '../panels/show-panels';
import type { PanelSet } from '../store/panel-set';

/** Applies exactly the plan that the secretary was shown; when anything has changed since, the new one has to be looked at first. */
export const serveApplyPanelPlan = (award: Award) =>
  route(awardRoutes.applyPanelPlan, async ({ params: { contestId }, body: { planId }, signedIn }) => {
    const { clock, contests, database } = award;
    const { userId: byId, name: byName = '' } = signedIn();
    if (contests.get(contestId).definition.jury.assignment !== 'balanced')
      throw new ContestError('out-of-phase', { assignment: 'all-to-all' });
    if ((await database.locks.exists({ _id: contestId })) !== null) throw new ContestError('judging-locked');
    await award.conflicts.lookAgain(contestId);
    const { proposal } = await readPanels(award, contestId);
    if (proposal?.planId !== planId) throw new ContestError('plan-changed');
    const panels = [...proposal.plan.panels].map(([entryId, jurorIds]) => ({ entryId, jurorIds }));
    const set = { planId, panels, appliedAtMs: clock.nowMs(), byId, byName };
    if (
      !(await insertFirst(database.panelSets, { _id: contestId, ...set, earlier: [], ...newOutbox([]) } as PanelSet))
    ) {
      await changeDocument(database.panelSets, contestId, (standing) => {
        if (standing.planId === planId) return null;
        const {
          earlier: _earlier,
          _id,
          version: _version,
          outbox: _outbox,
          outboxPending: _pending,
          ...before
        } = standing;
        return { set, push: { earlier: before } };
      });
    }
    return showPanels(award, contestId);
  });
