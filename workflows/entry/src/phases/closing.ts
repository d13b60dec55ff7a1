import { runUnless } from '@hoithi/temporal-kit/workflow';
import { patched } from '@temporalio/workflow';
import type { EntryLife } from '../entry-life';
import { closesAtMs } from './closes-at';
import { checkFilm } from './media-check';
import { isPreviewDue, orderPreview } from './preview';
import { isAbout } from './still-about';
import { receiveFilm } from './submission';

/**
 * From the first film to the closing of the list (R14): every film is received and checked; a replacement (O19) starts over.
 * A check under way at the close is brought to its end, because its film was in time. Answers whether the entry is on the list.
 */
export async function reachClosing(life: EntryLife): Promise<'accepted' | 'not-accepted'> {
  await life.rest({
    done: () => life.state.films.length > 0,
    deadlineMs: () => closesAtMs(life),
    summary: 'chờ phim',
  });
  while (life.state.films.length > 0) {
    const film = life.film;
    const rerun = life.state.rerunAsked === true;
    if (rerun) life.note({ rerunAsked: false });
    if (!isSettled(life))
      await runUnless(
        () => !isAbout(life, film),
        async () => {
          if (rerun || (await receiveFilm(life, film))) await checkFilm(life, film, rerun ? 'rerun' : 'first');
        },
      );
    const previews = patched('preview');
    if (previews) await orderPreview(life, film);
    const woken = await life.rest({
      done: () =>
        life.film.version !== film.version || life.state.rerunAsked === true || (previews && isPreviewDue(life)),
      deadlineMs: () => closesAtMs(life),
      summary: 'chờ chốt danh sách',
    });
    if (woken === 'deadline') break;
  }
  return life.state.phase === 'accepted' ? 'accepted' : 'not-accepted';
}

const isSettled = (life: EntryLife): boolean => life.state.phase === 'accepted' || life.state.phase === 'must-fix';
