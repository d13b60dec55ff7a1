import { filmDamagedSignal, previewUnmadeSignal } from '@hoithi/preview-workflow/messages';
import { setHandler } from '@temporalio/workflow';
import type { EntryLife } from './entry-life';
import { DAMAGED_FILM, UNMADE_PREVIEW } from './late-troubles';

const DAMAGED = {
  vi: 'Giải mã toàn bộ phim thì thấy dữ liệu hỏng, sau khi đã chốt danh sách. Thư ký xem phim rồi quyết định; bấm “đã xử lý” để ghi nhận.',
  en: 'The decoding of the whole film found damaged data after the list was closed. The secretary watches the film and decides; “resolved” takes note of it.',
};
const UNMADE = {
  vi: 'Không làm được bản xem trước của phim. Phim vẫn được nhận; Thư ký kiểm tra xem trang có phát được phim không.',
  en: 'The preview of the film could not be made. The film stays accepted; the secretary checks that its page can play it.',
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
    ({ version }) => {
      if (!isCurrent(version)) return;
      life.attention.raise({ key: UNMADE_PREVIEW, kind: 'failed-step', sentence: UNMADE, owner: 'secretary' });
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
