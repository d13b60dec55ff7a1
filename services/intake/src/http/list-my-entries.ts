import { intakeRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { findOwnEntries } from '../store/find-own-entries';
import { showEntry } from './show-entry';

export const listMyEntries = (intake: Intake): RouteEntry =>
  route(intakeRoutes.listMyEntries, async ({ params, signedIn }) => {
    const { contestId } = params;
    intake.contests.get(contestId);
    const mine = await findOwnEntries(intake.store, { ownerId: signedIn().userId, contestId });
    return { entries: await Promise.all(mine.map((entry) => showEntry(intake, entry))) };
  });
