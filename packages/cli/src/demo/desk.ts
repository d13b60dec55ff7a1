import { deskRoutes, type ContestPhase } from '@hoithi/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { callRoute, type Caller } from '../http-client/call-route';

export type DeskRow = z.output<typeof deskRoutes.listDeskEntries.reply>['rows'][number];
type Milestone = z.input<typeof deskRoutes.moveMilestone.body>['milestone'];

const PATIENCE_MS = 8 * 60_000;
const LOOK_EVERY_MS = 700;

/** What a secretary does at the desk. */
export type Desk = ReturnType<typeof openDesk>;

export function openDesk(caller: Caller, contestId: string) {
  const params = { contestId } as never;
  const rows = async (): Promise<readonly DeskRow[]> =>
    (await callRoute(caller, deskRoutes.listDeskEntries, { params, query: {} })).rows;
  const contest = () => callRoute(caller, deskRoutes.getContestDesk, { params });
  const until = async <T>(what: string, look: () => Promise<T | false>): Promise<T> => {
    const giveUpAtMs = Date.now() + PATIENCE_MS;
    while (Date.now() < giveUpAtMs) {
      const seen = await look();
      if (seen !== false) return seen;
      await sleep(LOOK_EVERY_MS);
    }
    throw new Error(`The rehearsal waited eight minutes in vain: ${what}`);
  };
  return {
    rows,
    contest,
    start: () => callRoute(caller, deskRoutes.startContest, { params }),
    moveNow: (milestone: Milestone, reason: string) =>
      callRoute(caller, deskRoutes.moveMilestone, { params, body: { milestone, to: 'now', reason } }),
    /** Waits until every row fits. */
    untilRows: (what: string, fits: (row: DeskRow) => boolean) =>
      until(what, async () => {
        const all = await rows();
        return all.length > 0 && all.every(fits) ? all : false;
      }),
    untilPhase: (phase: ContestPhase) =>
      until(`contest in phase ${phase}`, async () => ((await contest()).phase === phase ? phase : false)),
  };
}
