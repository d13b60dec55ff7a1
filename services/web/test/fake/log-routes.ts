import { deskRoutes, type UserId } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Reply } from '../../app/src/api/shapes';
import { mount } from './mount';
import { PEOPLE } from './people';
import type { World } from './world';

type Line = Reply<'listAudit'>['lines'][number];

/** The log, a few lines a page: what stands on the entries of the desk, and two lines of the contest itself. */
export function mountLog(app: Express, world: World): void {
  const people = [PEOPLE.secretary, PEOPLE.screener].map(({ userId, name }) => ({ userId: userId as UserId, name }));
  mount(app, deskRoutes.listAudit, ({ query: { code, by, before } }) => {
    const byName = people.find(({ userId }) => userId === by)?.name;
    const found = linesOf(world)
      .filter(({ entry }) => code === undefined || entry?.code === code)
      .filter((line) => by === undefined || line.byName === byName);
    const from = before === undefined ? 0 : found.findIndex(({ lineId }) => lineId === before) + 1;
    const lines = found.slice(from, from + 5);
    return { lines, next: found.length > from + 5 ? (lines.at(-1)?.lineId ?? null) : null, people };
  });
}

function linesOf({ desk, nowMs }: World): readonly Line[] {
  const own = [...desk.values()].flatMap(({ entryId, code, form, audit }) =>
    audit.map((line, at) => ({
      ...line,
      lineId: `${entryId}-${at}`,
      entry: { entryId, code: code!, title: form.title },
      unsure: false,
    })),
  );
  const ofContest = { byName: PEOPLE.secretary.name, entry: null };
  const lines: readonly Line[] = [
    ...own,
    {
      ...ofContest,
      lineId: 'move',
      atMs: nowMs - 7_200_000,
      action: 'move-closeAtMs',
      reason: 'Gia hạn do mưa lũ, nhiều xã mất mạng.',
      unsure: false,
    },
    { ...ofContest, lineId: 'again', atMs: nowMs - 60_000, action: 'resolve-attention', reason: null, unsure: true },
  ];
  return lines.toSorted((one, other) => other.atMs - one.atMs);
}
