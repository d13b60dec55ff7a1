import { deskRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { listStaffRows } from '../store/staff';

export const listStaffAccounts = (intake: Intake): RouteEntry =>
  route(deskRoutes.listStaffAccounts, async ({ params }) => {
    intake.contests.get(params.contestId);
    const rows = await listStaffRows(intake.store);
    return {
      staff: rows.map(({ userId, name, email, title, unitName, phone = '', localityId = '', roles }) => ({
        userId,
        name,
        email,
        title,
        unitName,
        phone,
        localityId,
        roles: [...roles],
      })),
    };
  });
