import type { StaffMember } from '@hoithi/contest';
import type { StaffRow } from '../store/rows';

/** A member of the staff register as the contest's rules ask about it (R5). */
export const staffMemberOf = (row: StaffRow): StaffMember => ({
  fullName: row.name,
  email: row.email,
  roles: row.roles,
});
