import { rpc, type RpcEntry } from '@hoithi/bus';
import { listStaff } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { listStaffRows } from '../store/staff';

/** The holders of one role, in a stable order; no addresses. */
export const serveListStaff = ({ store, contests }: Pick<Intake, 'store' | 'contests'>): RpcEntry =>
  rpc(listStaff, async ({ contestId, role }) => {
    contests.get(contestId);
    const rows = await listStaffRows(store, role);
    return { staff: rows.map(({ userId, name, title, unitName }) => ({ userId, name, title, unitName })) };
  });
