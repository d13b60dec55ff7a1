import { awardRoutes, ContestError } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Reply } from '../../app/src/api/shapes';
import { mount } from './mount';
import { type Person } from './people';
import type { World } from './world';

type View = Reply<'listSnapshots'>;
type Channel = View['channels'][number];

/** One channel to be read, by one person and then another. */
export function mountSnapshots(app: Express, world: World): void {
  let readerId = '';
  let channel: Omit<Channel, 'isMine'> = {
    channelId: 'facebook',
    channelName: { vi: 'Fanpage Cuộc thi (Facebook)', en: 'Contest Facebook page' },
    takenAtMs: null,
    byName: '',
    rows: [],
    pictures: [],
    confirmed: null,
    revision: 0,
  };
  const show = (who: Person): View => ({
    freezeAtMs: world.council.interaction?.takenAtMs ?? null,
    works: world.council.ranking.map(({ entryId, code, title }) => ({ entryId, code, title })),
    channels: [{ ...channel, isMine: readerId === who.userId }],
    mayChange: true,
  });
  const change = (part: Partial<Channel>, who: Person): View => {
    channel = { ...channel, ...part, revision: channel.revision + 1 };
    return show(who);
  };
  mount(app, awardRoutes.listSnapshots, ({ who }) => show(who));
  mount(app, awardRoutes.saveSnapshot, ({ body: { rows, takenAtMs }, who }) => {
    readerId = who.userId;
    return change({ rows, takenAtMs, byName: who.name, confirmed: null }, who);
  });
  mount(app, awardRoutes.attachSnapshotPicture, ({ query: { fileName }, who }) => {
    const picture = { sha256: 'd'.repeat(64), fileName, bytes: 80_000, atMs: Date.now(), byName: who.name, path: null };
    return change({ pictures: [picture] }, who);
  });
  mount(app, awardRoutes.confirmSnapshot, ({ who }) => {
    if (who.userId === readerId) throw new ContestError('own-snapshot');
    if (channel.pictures.length === 0) throw new ContestError('snapshot-unproven');
    return change({ confirmed: { byName: who.name, atMs: Date.now() } }, who);
  });
}
