import type { Role, UserId } from '@hoithi/contracts';
import type { Store } from '../store/open-store';
import { saveStaffRow, staffKey } from '../store/staff';
import type { Auth } from './create-auth';
import { ensureUser } from './ensure-user';

/**
 * Puts a member into the staff register (or changes it) and sees to the account behind it.
 */
export async function saveStaff(
  intake: { readonly store: Store; readonly auth: Auth },
  member: {
    readonly name: string;
    readonly email: string;
    readonly title: string;
    readonly unitName: string;
    readonly phone?: string | undefined;
    readonly localityId?: string | undefined;
    readonly roles: readonly Role[];
  },
  nowMs: number,
): Promise<UserId> {
  const _id = staffKey(member.email);
  const id = await ensureUser(intake.auth, member);
  await saveStaffRow(intake.store, {
    _id,
    userId: id,
    email: member.email.trim().toLowerCase(),
    name: member.name,
    title: member.title,
    unitName: member.unitName,
    // Left out, they stay as they are.
    ...(member.phone === undefined ? {} : { phone: member.phone }),
    ...(member.localityId === undefined ? {} : { localityId: member.localityId }),
    roles: [...new Set(member.roles)],
    savedAtMs: nowMs,
  });
  return id;
}
