import { formatDeadline, type DeadlineDecision } from '@hoithi/contest';
import type { Bilingual } from '@hoithi/contracts';

/** What a draft waits for: it has no workflow that could say so. */
export function draftWaiting(draft: {
  readonly started: boolean;
  readonly deadline: DeadlineDecision;
  readonly formComplete: boolean;
  readonly uploadComplete: boolean;
}): Bilingual {
  const { started, deadline, formComplete, uploadComplete } = draft;
  if (deadline.verdict === 'late') {
    return {
      vi: 'Đã hết hạn nhận bài; bản nháp này không nộp được nữa.',
      en: 'Entries are closed; this draft can no longer be submitted.',
    };
  }
  if (!started || deadline.verdict === 'early') {
    return {
      vi: 'Cuộc thi chưa mở nhận bài; bạn có thể chuẩn bị hồ sơ trước.',
      en: 'Entries are not open yet; you may prepare the form.',
    };
  }
  const endsAtMs = deadline.verdict === 'on-time' ? deadline.closesAtMs : deadline.graceEndsAtMs;
  const vi = formatDeadline(endsAtMs, 'vi');
  const en = formatDeadline(endsAtMs, 'en');
  if (!formComplete)
    return { vi: `Hãy điền đủ hồ sơ và nộp trước ${vi}.`, en: `Complete the form and submit by ${en}.` };
  if (!uploadComplete)
    return { vi: `Hãy gửi tệp phim và nộp trước ${vi}.`, en: `Upload the film and submit by ${en}.` };
  return {
    vi: `Đã đủ hồ sơ và tệp phim; hãy bấm nộp bài trước ${vi}.`,
    en: `Form and film are complete; press submit by ${en}.`,
  };
}
