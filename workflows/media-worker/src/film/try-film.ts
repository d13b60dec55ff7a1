import { type RunRecord, type Tried, tryTwice } from '@hoithi/media';
import type { Logger } from '@hoithi/platform';
import type { AtWork } from '../activities/work-on-film';
import { type FilmOwner, logRun } from './log-run';

/** What a work on a film tells while its tools run. */
type Follows = { readonly onRun: (run: RunRecord) => void; readonly onRunning: (run: RunRecord) => void };

type FilmTry<Result> = {
  readonly film: FilmOwner;
  readonly logger: Logger;
  readonly at: AtWork;
  readonly work: (follows: Follows) => Promise<Result>;
};

/** `tryTwice` with heartbeats and logs; runs over which earlier workers died come first among its runs. @throws as `tryTwice` */
export async function tryFilm<Result>({ film, logger, at, work }: FilmTry<Result>): Promise<Tried<Result>> {
  const { heart } = at;
  const tried = await tryTwice(
    (keep) =>
      work({
        onRun: (run) => {
          heart.running(undefined);
          logRun(logger, film, run);
          keep(run);
        },
        onRunning: heart.running,
      }),
    (err, attempt) => logger.warn({ err, attempt, lastLines: err.lastLines }, 'a media tool failed on a film'),
  );
  return { ...tried, runs: [...at.lost, ...tried.runs] };
}
