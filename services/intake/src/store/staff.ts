import type { Role } from '@hoithi/contracts';
import type { StaffRow } from './rows';
import type { Store } from './open-store';

/**
 * The key of a staff account: the very address, in lower case. Looser matching (`+tag`, dots) is for finding authors who may be staff,
 * never for giving roles away.
 */
export const staffKey = (email: string): string => email.trim().normalize('NFC').toLowerCase();

export async function findStaffByEmail(store: Pick<Store, 'staff'>, email: string): Promise<StaffRow | null> {
  return store.staff.findById(staffKey(email)).lean<StaffRow>();
}

/** Everybody in the register (with one role), in a stable order. */
export async function listStaffRows(store: Pick<Store, 'staff'>, role?: Role): Promise<readonly StaffRow[]> {
  const rows = await store.staff.find(role ? { roles: role } : {}).lean<StaffRow[]>();
  return rows.sort((one, other) => (one._id < other._id ? -1 : 1));
}

/** Adds a member or changes it; the same address is the same member. */
export async function saveStaffRow(store: Pick<Store, 'staff'>, row: StaffRow): Promise<void> {
  const { _id, ...fields } = row;
  await store.staff.updateOne({ _id }, { $set: fields }, { upsert: true });
}
