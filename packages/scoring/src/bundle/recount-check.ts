import type { RecountFault } from './recount-fault';

/** What a recount looks at, one after the other, in the words that a visitor reads. */
export const CHECK_TITLES = {
  book: {
    vi: 'Sổ điểm đúng là sổ đã công bố',
    en: 'The score book is the one that was published',
  },
  rules: {
    vi: 'Cách tính điểm không đổi từ trước phiếu chấm đầu tiên',
    en: 'The scoring rules have not changed since before the first sheet',
  },
  sheets: {
    vi: 'Từng phiếu chấm khớp mã niêm phong của giám khảo',
    en: 'Every sheet gives the hash its juror got when sealing it',
  },
  log: {
    vi: 'Không phiếu nào bị bỏ ra hay thêm vào nhật ký niêm phong',
    en: 'No sheet was taken out of the commitment log or slipped into it',
  },
  exclusions: {
    vi: 'Phiếu không tính đều do hội đồng biểu quyết, có lý do',
    en: 'Every sheet that is not counted was voted out by the council, with a reason',
  },
  heads: {
    vi: 'Nhật ký cho ra đúng mọi mã đã công bố từng ngày',
    en: 'The log gives every head that was published',
  },
  statement: {
    vi: 'Kết quả công bố đúng như đã ghi vào nhật ký khi quyết định',
    en: 'The published result is what the log committed to when it was decided',
  },
  ranking: {
    vi: 'Tính lại từ phiếu chấm được đúng bảng xếp hạng',
    en: 'Counting the sheets again gives the published ranking',
  },
  interaction: {
    vi: 'Lượt tương tác khớp biên bản chốt',
    en: 'The counts are those of the freeze record',
  },
  decision: {
    vi: 'Giải được trao theo xếp hạng, hoặc có lý do ghi rõ',
    en: 'The prizes follow the ranking, or a reason is given',
  },
} as const;

export type RecountCheckId = keyof typeof CHECK_TITLES;

export type RecountCheck = { readonly id: RecountCheckId; readonly faults: readonly RecountFault[] };
