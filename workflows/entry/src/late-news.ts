import type { PreviewFailure } from '@hoithi/contracts';
import { filmDamagedSignal, previewUnmadeSignal } from '@hoithi/preview-workflow/messages';
import { setHandler } from '@temporalio/workflow';
import type { EntryLife } from './entry-life';
import { DAMAGED_FILM, UNMADE_PREVIEW } from './late-troubles';

const DAMAGED = {
  vi: 'Giải mã toàn bộ phim thì thấy dữ liệu hỏng, sau khi đã chốt danh sách. Thư ký xem phim rồi quyết định; bấm “Đã xử lý, ghi nhận” để gỡ cảnh báo, hoặc thử lại để máy soi lại phim.',
  en: 'The decoding of the whole film found damaged data after the list was closed. The secretary watches the film and decides; “Resolved, take note” ends the alert, trying again looks through the film once more.',
};
const unmade = (reason: PreviewFailure | undefined) => {
  const why = reason === undefined ? { vi: '', en: '' } : WHY[reason];
  return {
    vi: `Không làm được bản xem trước của phim${why.vi}. Phim vẫn được nhận; Thư ký xem trang có phát được phim không rồi cho thử lại, hoặc ghi nhận.`,
    en: `The preview of the film could not be made${why.en}. The film stays accepted; the secretary sees whether its page plays it, and has it tried again or takes note.`,
  };
};

const WHY: Readonly<Record<PreviewFailure, { readonly vi: string; readonly en: string }>> = {
  'tool-crashed': { vi: ': ffmpeg hai lần dừng giữa chừng', en: ': ffmpeg broke off twice' },
  'tool-timeout': { vi: ': ffmpeg hai lần chạy quá thời gian cho phép', en: ': ffmpeg took longer than it may, twice' },
  'tool-stalled': { vi: ': ffmpeg hai lần đứng yên', en: ': ffmpeg stood still, twice' },
  'tool-output': { vi: ': phim không có hình nào để chiếu', en: ': the film has no picture that could be shown' },
  'worker-lost': {
    vi: ': máy dựng phim hai lần ngừng khi đang làm phim này',
    en: ': workers died over this film, twice',
  },
};

/**
 * What is found out about a film after it was accepted. Before the close it goes back to its entrant, who can still mend it; after the
 * close the film stays where it is and the secretary is told. News of a film that was replaced, or that a person has decided on, is old.
 */
export function registerLateNews(life: EntryLife): void {
  const isCurrent = (version: number): boolean => !life.hasEnded && life.state.films.at(-1)?.version === version;
  setHandler(
    filmDamagedSignal,
    ({ version, mustFixCodes }) => {
      if (!isCurrent(version) || life.state.mediaOverridden) return;
      if (life.state.phase === 'accepted') returnToEntrant(life, mustFixCodes);
      else if (!life.isBefore('screening'))
        life.attention.raise({ key: DAMAGED_FILM, kind: 'failed-step', sentence: DAMAGED, owner: 'secretary' });
    },
    { description: 'Giải mã toàn bộ phim thì thấy hỏng: trả lại trước khi chốt, báo Thư ký sau khi chốt.' },
  );
  setHandler(
    previewUnmadeSignal,
    ({ version, reason }) => {
      if (!isCurrent(version)) return;
      life.attention.raise({
        key: UNMADE_PREVIEW,
        kind: 'failed-step',
        sentence: unmade(reason),
        owner: 'secretary',
      });
    },
    { description: 'Không làm được bản xem trước; phim vẫn được nhận.' },
  );
}

function returnToEntrant(life: EntryLife, mustFixCodes: readonly string[]): void {
  const { inspection } = life.state;
  life.change({
    phase: 'must-fix',
    filmProblem: 'must-fix',
    inspection: inspection && {
      ...inspection,
      verdict: 'must-fix',
      mustFixCodes: [...new Set([...inspection.mustFixCodes, ...mustFixCodes])],
    },
  });
  life.notify('must-fix', `v${life.film.version}-whole`);
}
