import type { VersionRef } from '@hoithi/contracts';
import { mediaPriority } from '@hoithi/entry';
import { media } from '../activities';
import type { EntryLife } from '../entry-life';
import { closesAtMs } from './closes-at';
import { stillAbout } from './still-about';

export const UNREADABLE_FILM = 'unreadable-film';

const STEP = { key: 'inspect', name: { vi: 'kiểm tra kỹ thuật phim', en: 'check the film technically' } };
const UNREADABLE = {
  vi: 'Công cụ kiểm tra không đọc được tệp phim. Thư ký xem tệp gốc rồi chấp nhận, đề nghị gửi tệp khác, hoặc cho kiểm tra lại.',
  en: 'Our tools cannot read this film. The secretary looks at the original and accepts it, asks for another, or has it checked again.',
};

/** The technical check (R12) on the media workers. It ends with the film accepted, with findings to mend, or at the close. */
export async function checkFilm(life: EntryLife, film: VersionRef, occasion: Occasion): Promise<void> {
  for (;;) {
    life.enter('media-check', { filmProblem: null });
    const inspection = await life.attention.attempt(STEP, () => inspect(life, film, occasion));
    stillAbout(life, film);
    if (inspection.verdict === 'accepted') {
      life.enter('accepted', { inspection });
      life.notify('accepted', `v${film.version}`);
      return;
    }
    if (inspection.verdict === 'must-fix') {
      life.enter('must-fix', { inspection, filmProblem: 'must-fix' });
      life.notify('must-fix', `v${film.version}`);
      return;
    }
    life.change({ inspection, filmProblem: 'unprocessable' });
    if ((await askSecretary(life, film)) === 'deadline') return;
    if (life.state.phase !== 'media-check') return;
  }
}

type Occasion = 'first' | 'rerun';

function inspect(life: EntryLife, film: VersionRef, occasion: Occasion) {
  const { stored } = life.state;
  if (!stored) throw new TypeError('a film was checked before it was stored');
  const { closeAtMs } = life.state.calendar;
  const priorityKey = mediaPriority({
    version: film.version,
    nowMs: Date.now(),
    closeAtMs,
    rerun: occasion === 'rerun',
  });
  return media.inspectFilm.executeWithOptions(
    {
      summary: `kiểm tra phim, phiên bản ${film.version}`,
      // No contest's closing day starves another's.
      priority: { priorityKey, fairnessKey: life.key.contestId },
    },
    [{ ...life.key, version: film.version, ...stored }],
  );
}

/** Nobody but a person can say what an unreadable film is worth; the close ends the question. */
async function askSecretary(life: EntryLife, film: VersionRef): Promise<'done' | 'deadline'> {
  life.attention.raise({ key: UNREADABLE_FILM, kind: 'failed-step', sentence: UNREADABLE, owner: 'secretary' });
  try {
    const woken = await life.rest({
      done: () => !life.attention.has(UNREADABLE_FILM),
      deadlineMs: () => closesAtMs(life),
      summary: 'chờ Thư ký xem phim không đọc được',
    });
    stillAbout(life, film);
    return woken;
  } finally {
    life.attention.clear(UNREADABLE_FILM);
  }
}
