import { callRpc } from '@hoithi/bus';
import { listStaff, type MeetingKind, type Role } from '@hoithi/contracts';
import type { Award } from '../award';

export type Member = {
  readonly userId: string;
  readonly name: string;
  readonly title: string;
  readonly unitName: string;
};

const ROLE_OF: Readonly<Record<MeetingKind, Role>> = {
  screening: 'screener',
  jury: 'juror',
  council: 'council',
  complaints: 'council',
};

/** Who belongs to the body that holds a meeting of this kind, as intake says now. */
export async function readMembers(
  { bus }: Pick<Award, 'bus'>,
  of: { readonly contestId: string; readonly kind: MeetingKind },
): Promise<readonly Member[]> {
  const { staff } = await callRpc(bus, listStaff, { contestId: of.contestId as never, role: ROLE_OF[of.kind] });
  return staff;
}
