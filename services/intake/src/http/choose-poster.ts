import { ContestError, intakeRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import { posterKeys } from '../entry/poster-of';
import type { Intake } from '../intake';
import { changeEntry } from '../store/change-entry';
import { findOwnEntry } from '../store/find-entry';
import { mayChoosePoster, showPosters } from './show-posters';

/** The entrant settles which picture stands for the newest film, until the close. The same choice again changes nothing. */
export const choosePoster = (intake: Intake): RouteEntry =>
  route(intakeRoutes.choosePoster, async ({ params, body, signedIn }) => {
    const entry = await findOwnEntry(intake.store, params.entryId, signedIn().userId);
    if (!(await mayChoosePoster(intake, entry))) throw new ContestError('out-of-phase', { phase: entry.phase });
    const changed = await changeEntry(intake.store, entry._id, ({ films }) => {
      const film = films.findLast((one) => one.confirmed);
      if (!film || body.index >= posterKeys(film).length) throw new ContestError('not-found', { index: body.index });
      if (film.posterIndex === body.index) return null;
      return { set: { films: films.map((one) => (one === film ? { ...one, posterIndex: body.index } : one)) } };
    });
    return showPosters(intake, changed);
  });
