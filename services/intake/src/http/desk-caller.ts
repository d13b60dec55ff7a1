import type { Principal } from '@hoithi/platform';
import { findAccount } from '../auth/ensure-user';
import type { DeskCaller } from '../entry/desk-actions';
import type { Intake } from '../intake';

/** A member of staff at the desk, with the name that goes into the record and the address that conflicts are found by. */
export async function deskCaller(
  intake: Pick<Intake, 'auth' | 'store'>,
  principal: Principal,
): Promise<DeskCaller & { readonly name: string }> {
  const account = await findAccount(intake.auth, principal.userId);
  const { userId, roles } = principal;
  return { userId, roles, email: account?.email ?? '', name: principal.name ?? account?.name ?? '' };
}
