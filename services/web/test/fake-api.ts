import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { mountAuth, unsigned } from './fake/auth-routes';
import { mountAward } from './fake/award-routes';
import { mountCommitments } from './fake/commitment-routes';
import { mountClips } from './fake/clip-routes';
import { mountDesk } from './fake/desk-routes';
import { mountRadar } from './fake/radar-routes';
import { makePanels, mountPanels, type Panels } from './fake/panel-routes';
import { mountLog } from './fake/log-routes';
import { mountIntake } from './fake/intake-routes';
import { makePaperWorld, mountPapers, type PaperWorld } from './fake/paper-routes';
import { mountMedia } from './fake/media-routes';
import { layOutMedia } from './fake/lay-out-media';
import type { Person } from './fake/people';
import { startTus } from './fake/start-tus';
import { makeWorld, type World } from './fake/world';

export type FakeApi = {
  /** Where the API answers. */
  readonly origin: string;
  /** Where tus and the films answer. */
  readonly storageOrigin: string;
  readonly directory: string;
  readonly world: World;
  readonly panels: Panels;
  readonly papers: PaperWorld;
  readonly stop: () => Promise<void>;
};

/**
 * All services of the house in memory, checked against the contracts, with a real tus server behind the uploads.
 * @param tokenOf signs people in, where a real service has to believe it
 */
export async function startFakeApi(tokenOf: (person: Person) => string = unsigned): Promise<FakeApi> {
  const directory = await mkdtemp(join(tmpdir(), 'hoithi-fake-'));
  const spool = join(directory, 'spool');
  await mkdir(spool);
  const world = makeWorld(Date.now());
  const papers = makePaperWorld();
  const [tus] = await Promise.all([startTus(spool, directory), layOutMedia(directory)]);

  const app = express();
  app.disable('x-powered-by');
  mountAuth(app, tokenOf);
  mountIntake(app, world, tus);
  mountDesk(app, world);
  mountLog(app, world);
  mountMedia(app, world);
  mountRadar(app);
  mountClips(app, tus);
  mountAward(app, world);
  mountCommitments(app, world);
  const panels = makePanels(world);
  mountPanels(app, panels);
  mountPapers(app, papers);
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    storageOrigin: tus.origin,
    directory,
    world,
    panels,
    papers,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await tus.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
