import { callRpc } from '@hoithi/bus';
import type { Contest } from '@hoithi/contest';
import { listStaff } from '@hoithi/contracts';
import type { PaperData } from '@hoithi/papers';
import type { Award } from '../award';

const PRINTED = ['council', 'juror', 'secretary', 'screener'] as const;

/** Members of the contest's bodies as the decisions list them; the body of a role is data of the contest (R23). */
export async function paperStaff({ bus }: Pick<Award, 'bus'>, contest: Contest): Promise<PaperData['staff']> {
  const bodyOf = new Map(contest.definition.organisation.roles.map(({ role, bodies }) => [role, bodies[0]]));
  const lists = await Promise.all(
    PRINTED.map(async (role) => {
      const { staff } = await callRpc(bus, listStaff, { contestId: contest.id as never, role });
      const bodyId = bodyOf.get(role);
      if (bodyId === undefined) return [];
      return staff.map(({ userId, name, title, unitName }) => ({ id: userId, bodyId, name, title, unitName }));
    }),
  );
  // Two roles may belong to one body, in which a person sits once.
  return [...new Map(lists.flat().map((member) => [`${member.bodyId}/${member.id}`, member])).values()];
}
