import type { Contest } from '@hoithi/contest';
import type { Bilingual, MeetingKind } from '@hoithi/contracts';

export type AgendaItem = {
  readonly key: string;
  readonly text: Bilingual;
  /** How much is still open under this item; null where it is for discussion. */
  readonly open: number | null;
};

/** What waits for the council, counted from the records. */
export type OpenMatters = {
  /** Films whose talk has no conclusion yet; null where the jury has nothing to talk about. */
  readonly talk: number | null;
  readonly ties: number;
  readonly votelessPrizes: number;
  readonly interactionTies: number;
  readonly emptyPlaces: number;
  readonly lights: number;
  readonly complaints: number;
};

const item = (key: string, vi: string, en: string, open: number | null): AgendaItem => ({
  key,
  text: { vi, en },
  open,
});

/** The agenda of a meeting: what the plan always puts on it, then whatever is open now. */
export function buildAgenda(of: {
  readonly contest: Contest;
  readonly kind: MeetingKind;
  readonly open: OpenMatters;
}): readonly AgendaItem[] {
  const { contest, kind, open } = of;
  switch (kind) {
    case 'screening':
      return [
        item('intake', 'Báo cáo tiếp nhận tác phẩm', 'Report on the entries received', null),
        item('finalists', 'Thông qua danh sách vào Chung kết', 'The list of finalists', null),
      ];
    case 'jury':
      return [
        item('scores', 'Rà soát bảng tổng hợp điểm', 'The table of scores', null),
        ...(open.talk === null
          ? []
          : [
              item(
                'talk',
                'Thảo luận các tác phẩm mà điểm chấm chưa phân định',
                'The talk about films that the marks do not tell apart',
                open.talk,
              ),
            ]),
        item('ties', 'Các nhóm đồng điểm ở ranh giới giải', 'Ties at a prize border', open.ties),
        item('proposal', 'Thống nhất đề nghị trao giải', 'The proposal of prizes', null),
      ];
    case 'complaints':
      return [
        item('complaints', 'Khiếu nại chưa trả lời', 'Complaints without an answer', open.complaints),
        item('final', 'Xác nhận hoặc thay đổi kết quả', 'Confirm or change the result', null),
      ];
    case 'council':
      return [
        ...contest.definition.council.agenda.map((text, at) => item(`plan-${at + 1}`, text.vi, text.en, null)),
        ...[
          item('ties', 'Nhóm đồng điểm ở ranh giới giải', 'Ties at a prize border', open.ties),
          item('votes', 'Giải chưa biểu quyết', 'Prizes without a vote', open.votelessPrizes),
          item('interaction', 'Đồng hạng ở giải tương tác', 'A tie for the interaction prize', open.interactionTies),
          item('unawarded', 'Suất giải không có tác phẩm đạt', 'Places that no work reaches', open.emptyPlaces),
          item('lights', 'Tác phẩm được đề nghị còn vướng điều kiện', 'Proposed works with a doubt', open.lights),
        ].filter(({ open: left }) => left !== 0),
      ];
  }
}
