import type { Text } from '../schema/text';

/**
 * The milestones of one contest as instants (epoch milliseconds).
 * A closing instant is the last millisecond that is still on time: `now <= closeAtMs` (O5).
 */
export type ContestCalendar = {
  readonly timezone: string;
  readonly announceAtMs: number;
  readonly openAtMs: number;
  readonly closeAtMs: number;
  /** An upload begun by `closeAtMs` may finish this much later (O5). */
  readonly uploadGraceMs: number;
  readonly screeningCloseAtMs: number;
  readonly publishAtMs: number;
  readonly judgingOpenAtMs: number;
  readonly judgingLockAtMs: number;
  readonly freezeAtMs: number;
  readonly councilAtMs: number;
  readonly complaintsCloseAtMs: number;
  readonly ceremonyAtMs: number;
};

/** Names of the milestones as the YAML writes them. */
export type Milestone =
  | 'announce'
  | 'open'
  | 'close'
  | 'screeningClose'
  | 'publish'
  | 'judgingOpen'
  | 'judgingLock'
  | 'freeze'
  | 'council'
  | 'complaintsClose'
  | 'ceremony';

export type CalendarStep = {
  readonly milestone: Milestone;
  readonly key: Exclude<keyof ContestCalendar, 'timezone' | 'uploadGraceMs'>;
  readonly name: Text;
};

/** Every milestone in the order in which it must come, with its name for pages (R14-R20). */
export const CALENDAR_STEPS: readonly CalendarStep[] = [
  {
    milestone: 'announce',
    key: 'announceAtMs',
    name: { vi: 'Công bố kế hoạch, thể lệ', en: 'Plan and rules announced' },
  },
  { milestone: 'open', key: 'openAtMs', name: { vi: 'Phát động, bắt đầu nhận tác phẩm', en: 'Launch, entries open' } },
  {
    milestone: 'close',
    key: 'closeAtMs',
    name: { vi: 'Hết hạn nhận, chốt danh sách tác phẩm', en: 'Entries close, list fixed' },
  },
  {
    milestone: 'screeningClose',
    key: 'screeningCloseAtMs',
    name: { vi: 'Kết thúc vòng Sơ loại', en: 'Screening closes' },
  },
  {
    milestone: 'publish',
    key: 'publishAtMs',
    name: { vi: 'Đăng tải tác phẩm vào vòng Chung kết', en: 'Finalists published' },
  },
  { milestone: 'judgingOpen', key: 'judgingOpenAtMs', name: { vi: 'Ban Giám khảo bắt đầu chấm', en: 'Judging opens' } },
  { milestone: 'judgingLock', key: 'judgingLockAtMs', name: { vi: 'Khoá phiếu chấm điểm', en: 'Score sheets locked' } },
  { milestone: 'freeze', key: 'freezeAtMs', name: { vi: 'Chốt lượt tương tác', en: 'Interaction counts frozen' } },
  {
    milestone: 'council',
    key: 'councilAtMs',
    name: { vi: 'Họp Ban Tổ chức xét trao giải', en: 'Council session on the prizes' },
  },
  {
    milestone: 'complaintsClose',
    key: 'complaintsCloseAtMs',
    name: { vi: 'Hết hạn khiếu nại kết quả', en: 'Complaints close' },
  },
  { milestone: 'ceremony', key: 'ceremonyAtMs', name: { vi: 'Tổ chức trao giải', en: 'Prize ceremony' } },
];
