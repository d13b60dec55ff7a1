import { awardRoutes } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Reply } from '../../app/src/api/shapes';
import { mount } from './mount';
import type { World } from './world';

/** Who judges what, as the fake award service knows it. Tests read it to see what a click did. */
export type Panels = { chase: Reply<'getChaseList'> };

export function makePanels(world: Pick<World, 'council' | 'contest' | 'nowMs'>): Panels {
  const { contest, nowMs } = world;
  const jurors = world.council.ranking[0]?.sheets ?? [];
  return {
    chase: {
      rows: jurors.slice(1).map(({ jurorId, jurorName }, place) => ({
        jurorId,
        name: jurorName,
        left: 9 - 2 * place,
        assigned: 12,
        lastSeenAtMs: place === 0 ? null : nowMs - place * 5_400_000,
        remindedAtMs: place === 2 ? [] : [nowMs - 259_200_000, nowMs - 86_400_000],
        calls:
          place === 1
            ? [{ atMs: nowMs - 3_600_000, byName: 'Nguyễn Thị Hồng Nhung', note: 'Hẹn chấm xong tối nay.' }]
            : [],
      })),
      finished: 1,
      nextReminderAtMs: nowMs + 14_400_000,
      lockAtMs: contest.calendar.judgingLockAtMs,
      locked: false,
    },
  };
}

export function mountPanels(app: Express, panels: Panels): void {
  mount(app, awardRoutes.getChaseList, () => panels.chase);
  mount(app, awardRoutes.noteCall, ({ params, body, who }) => {
    const call = { atMs: Date.now(), byName: who.name, note: body.note };
    const rows = panels.chase.rows.map((row) =>
      row.jurorId === params.jurorId ? { ...row, calls: [...row.calls, call] } : row,
    );
    panels.chase = { ...panels.chase, rows };
  });
}
