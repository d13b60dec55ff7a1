import type { Bilingual, ContestPhase } from '@hoithi/contracts';
import type { EntryMilestone, WaitOwner } from '@hoithi/entry';
import type { ContestState } from './state';

export type ContestWait = {
  readonly waitingFor: Bilingual;
  readonly untilMs: number | null;
  readonly owner: WaitOwner;
};

type Stop = {
  readonly vi: string;
  readonly en: string;
  readonly until: EntryMilestone | null;
  readonly owner: WaitOwner;
};

const STOPS: Readonly<Record<ContestPhase, Stop>> = {
  open: {
    vi: 'Đang nhận bài, chờ đến hạn chốt danh sách.',
    en: 'Entries are open until the list closes.',
    until: 'closeAtMs',
    owner: 'entrant',
  },
  screening: {
    vi: 'Đang sơ loại.',
    en: 'Entries are being screened.',
    until: 'screeningCloseAtMs',
    owner: 'screeners',
  },
  publication: {
    vi: 'Chờ thời điểm đăng chung các bài vào Chung kết.',
    en: 'Waiting for the instant at which all finalists are published.',
    until: 'publishAtMs',
    owner: 'publisher',
  },
  judging: { vi: 'Ban Giám khảo đang chấm.', en: 'The jury is judging.', until: 'judgingLockAtMs', owner: 'jury' },
  interaction: {
    vi: 'Đã khoá chấm. Chờ thời điểm chốt lượt tương tác.',
    en: 'Judging is locked. Waiting for the interaction freeze.',
    until: 'freezeAtMs',
    owner: 'system',
  },
  council: {
    vi: 'Chờ Ban Tổ chức họp xét giải.',
    en: 'Waiting for the council to decide.',
    until: 'councilAtMs',
    owner: 'council',
  },
  complaints: {
    vi: 'Kết quả dự kiến đã công bố. Nhận khiếu nại, sau đó Ban Tổ chức xác nhận quyết định.',
    en: 'The provisional result is public. Complaints are taken, then the council confirms its decision.',
    until: 'complaintsCloseAtMs',
    owner: 'council',
  },
  outcomes: {
    vi: 'Đang báo kết quả đến từng bài.',
    en: 'The outcomes go out to the entries.',
    until: null,
    owner: 'system',
  },
  closed: { vi: 'Cuộc thi đã kết thúc.', en: 'The contest is over.', until: null, owner: 'system' },
};

const PUBLISHED: Stop = {
  vi: 'Các bài vào Chung kết đã được đăng. Chờ mở vòng chấm.',
  en: 'The finalists are public. Waiting for judging to open.',
  until: 'judgingOpenAtMs',
  owner: 'system',
};

/** What the contest waits for, until when, and who must act. */
export function describeContestWait(state: Pick<ContestState, 'phase' | 'calendar' | 'isPublished'>): ContestWait {
  const { vi, en, until, owner } = state.phase === 'publication' && state.isPublished ? PUBLISHED : STOPS[state.phase];
  return { waitingFor: { vi, en }, untilMs: until === null ? null : state.calendar[until], owner };
}
