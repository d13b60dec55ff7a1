import type { EntryOutcome } from './outcome';
import type { EntryPhase } from './phase';

/** One noun per state, used on every page, mail and paper. `draft` and `uploading` exist before the workflow does. */
export type StateKey = 'draft' | 'uploading' | EntryPhase | EntryOutcome;

export const STATE_WORDS: Readonly<Record<StateKey, { readonly vi: string; readonly en: string }>> = {
  draft: { vi: 'Nháp', en: 'Draft' },
  uploading: { vi: 'Đang gửi', en: 'Uploading' },
  submission: { vi: 'Đang tiếp nhận', en: 'Being received' },
  'media-check': { vi: 'Đang kiểm tra', en: 'Being checked' },
  'must-fix': { vi: 'Cần sửa', en: 'Needs repair' },
  accepted: { vi: 'Đã nộp', en: 'Submitted' },
  screening: { vi: 'Đang sơ loại', en: 'In screening' },
  finalist: { vi: 'Vào chung kết', en: 'Finalist' },
  published: { vi: 'Đã đăng', en: 'Published' },
  judging: { vi: 'Đang chấm', en: 'In judging' },
  council: { vi: 'Chờ xét giải', en: 'Before the council' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  prize: { vi: 'Đạt giải', en: 'Prize' },
  'no-prize': { vi: 'Có kết quả', en: 'Result known' },
  'not-selected': { vi: 'Không vào chung kết', en: 'Not a finalist' },
  'not-accepted': { vi: 'Không hợp lệ', en: 'Not accepted' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
  disqualified: { vi: 'Bị loại', en: 'Disqualified' },
  'taken-down': { vi: 'Đã gỡ', en: 'Taken down' },
};

/** The word of an entry's present state: its outcome once closed, else its phase. */
export function stateWord(state: {
  readonly phase: EntryPhase | 'draft' | 'uploading';
  readonly outcome?: EntryOutcome | null;
}) {
  return STATE_WORDS[state.outcome ?? state.phase];
}
