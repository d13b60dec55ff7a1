import { ContestError, intakeRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import { findAccount } from '../auth/ensure-user';
import { rolesOf } from '../auth/roles-of';
import type { Intake } from '../intake';
import { findStaffByEmail } from '../store/staff';

/** Roles come from the register, not from the token: a change shows at once and tells the pages to renew the token. */
export const me = (intake: Intake): RouteEntry =>
  route(intakeRoutes.me, async ({ signedIn }) => {
    const { userId } = signedIn();
    const account = await findAccount(intake.auth, userId);
    if (!account) throw new ContestError('not-signed-in');
    const staff = await findStaffByEmail(intake.store, account.email);
    return { userId, email: account.email, name: staff?.name ?? account.name, roles: [...rolesOf(staff)] };
  });
