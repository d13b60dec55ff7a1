import { decideAskForFilm, decideOverrideMedia, decideRemakePreview, decideRerunMedia } from '@hoithi/entry';
import { onCommand } from '@hoithi/temporal-kit/workflow';
import { patched } from '@temporalio/workflow';
import type { CommandCommon } from './commands';
import type { EntryLife } from './entry-life';
import { UNMADE_PREVIEW } from './late-troubles';
import { askForFilmUpdate, overrideMediaUpdate, remakePreviewUpdate, rerunMediaUpdate } from './messages';
import { UNREADABLE_FILM } from './phases/media-check';

/** What staff may do about a film and its technical check; each with a reason that intake keeps. */
export function registerMediaCommands(life: EntryLife, common: CommandCommon): void {
  onCommand(overrideMediaUpdate, {
    ...common,
    description: 'Thư ký chấp nhận phim dù chưa đạt yêu cầu kỹ thuật; cần lý do.',
    decide: (command) => decideOverrideMedia(life.state, command),
    apply: () => {
      life.attention.drop(({ key }) => key === UNREADABLE_FILM);
      life.change({ mediaOverridden: true, filmProblem: null, phase: 'accepted' });
      life.notify('accepted', `v${life.film.version}`);
    },
  });
  onCommand(askForFilmUpdate, {
    ...common,
    description: 'Thư ký đề nghị thí sinh gửi tệp khác thay tệp không đọc được; cần lý do.',
    decide: (command) => decideAskForFilm(life.state, command),
    apply: () => {
      life.attention.drop(({ key }) => key === UNREADABLE_FILM);
      life.change({ phase: 'must-fix' });
      life.notify('must-fix', `v${life.film.version}-asked`);
    },
  });
  onCommand(rerunMediaUpdate, {
    ...common,
    description: 'Kiểm tra lại phim hiện tại một lần nữa; cần lý do.',
    decide: (command) => decideRerunMedia(life.state, command),
    apply: () => {
      // What only the decoding of the whole film had found, a new verdict on its key frames would forget: the preview looks again, too.
      // The branch without may go when no entry of before 2026-11-29 is open.
      if (patched('preview-again')) {
        life.attention.drop(({ key }) => key === UNMADE_PREVIEW);
        life.note({ previewAsked: true });
      }
      // An unreadable film waits inside its check already; any other check begins anew.
      if (life.attention.has(UNREADABLE_FILM)) life.attention.clear(UNREADABLE_FILM);
      else life.change({ rerunAsked: true, inspection: null, filmProblem: null, phase: 'media-check' });
    },
  });
  onCommand(remakePreviewUpdate, {
    ...common,
    description: 'Làm lại bản xem trước của phim đã nhận; cần lý do.',
    decide: (command) => decideRemakePreview(life.state, command),
    apply: () => {
      life.note({ previewAsked: true });
      life.attention.clear(UNMADE_PREVIEW);
    },
  });
}
