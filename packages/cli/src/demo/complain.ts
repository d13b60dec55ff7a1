import { awardRoutes } from '@hoithi/contracts';
import { randomUUID } from 'node:crypto';
import { callRoute, type Caller } from '../http-client/call-route';

/** One entrant complains about the provisional result, and the council answers. */
export async function complain(of: {
  readonly entrant: Caller;
  readonly head: Caller;
  readonly contestId: string;
}): Promise<void> {
  const params = { contestId: of.contestId } as never;
  const { complaintId } = await callRoute(of.entrant, awardRoutes.fileComplaint, {
    params,
    body: {
      complaintId: randomUUID(),
      code: null,
      prizeId: null,
      text: 'Đề nghị Ban Tổ chức cho biết lý do tác phẩm của tôi không vào vòng Chung kết.',
    },
  });
  await callRoute(of.head, awardRoutes.answerComplaint, {
    params: { contestId: of.contestId, complaintId } as never,
    body: { upheld: false, text: 'Tác phẩm chưa đúng chủ đề; lý do đã ghi trong phiếu thẩm định sơ loại.' },
  });
}
