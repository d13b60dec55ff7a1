import { awardRoutes } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Reply } from '../../app/src/api/shapes';
import { mount } from './mount';
import type { World } from './world';

type Shown = Reply<'getProgress'>['sheets'][number];

/** How every juror's sheets stand; nobody judges the last film but two jurors. */
export function mountProgress(app: Express, world: World): void {
  const stateOf = (film: number, juror: number): Shown['state'] => {
    if (film === world.council.ranking.length - 1 && juror > 1) return 'recused';
    if (film + juror < 6) return 'sealed';
    return film + juror === 6 ? 'draft' : 'unscored';
  };
  const read = (): Reply<'getProgress'> => {
    const jurors = world.council.ranking[0]?.sheets ?? [];
    const sheets = world.council.ranking.flatMap(({ entryId }, film) =>
      jurors.map(({ jurorId }, juror): Shown => {
        const state = world.reopened.has(`${entryId}/${jurorId}`) ? 'draft' : stateOf(film, juror);
        return { jurorId, entryId, state, onPaper: film === 1 && juror === 0, timesReopened: 0 };
      }),
    );
    const count = (of: Partial<Shown>): number =>
      sheets.filter((sheet) => Object.entries(of).every(([key, value]) => sheet[key as keyof Shown] === value)).length;
    return {
      jurors: jurors.map(({ jurorId, jurorName: name }) => ({
        jurorId,
        name,
        sealed: count({ jurorId, state: 'sealed' }),
        draft: count({ jurorId, state: 'draft' }),
        recused: count({ jurorId, state: 'recused' }),
        unscored: count({ jurorId, state: 'unscored' }),
      })),
      entries: world.council.ranking.map(({ entryId, code }) => {
        const recused = count({ entryId, state: 'recused' });
        const owed = jurors.length - recused;
        return { entryId, code, sealed: count({ entryId, state: 'sealed' }), recused, owed, short: owed < 3 };
      }),
      sheets,
      minimumSheets: 3,
      locked: false,
      lockAtMs: world.contest.calendar.judgingLockAtMs,
    };
  };
  mount(app, awardRoutes.getProgress, read);
}
