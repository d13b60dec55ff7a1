import { randomBytes } from 'node:crypto';
import { ContestError, entryId, intakeRoutes, userId } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import { completionOf } from '../entry/completion-of';
import { newEntry } from '../entry/new-entry';
import type { Intake } from '../intake';
import { entryWindow } from './entry-window';
import { showEntry } from './show-entry';

/** Starts a draft. It may be prepared before the contest opens, not after it has closed; who serves in a role that the contest bars does not enter (R5). */
export const createDraft = (intake: Intake): RouteEntry =>
  route(
    intakeRoutes.createDraft,
    async ({ params, body, signedIn }) => {
      const caller = signedIn();
      const nowMs = intake.clock.nowMs();
      const { contest, deadline } = await entryWindow(intake, params.contestId, null);
      const barred: readonly string[] = contest.definition.eligibility.barred.roles;
      if (caller.roles.some((role) => barred.includes(role))) throw new ContestError('barred-person');
      if (deadline.verdict === 'late') throw new ContestError('contest-closed', { lateByMs: deadline.lateByMs });
      const draft = newEntry({
        entryId: entryId.parse(`e_${randomBytes(12).toString('base64url')}`),
        contestId: params.contestId,
        ownerId: userId.parse(caller.userId),
        form: body.form ?? {},
        nowMs,
      });
      const entry = { ...draft, ...completionOf(draft, draft.form, { definition: contest.definition, nowMs }) };
      await intake.store.entries.create(entry);
      return showEntry(intake, entry);
    },
    { status: 201 },
  );
