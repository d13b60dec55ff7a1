import { existsSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext } from 'playwright-core';
import { startFakeApi, type FakeApi } from '../fake-api';
import { SESSION_COOKIE } from '../fake/auth-routes';
import { PEOPLE, type Person, type PersonKey } from '../fake/people';
import { startFrontDoor, type FrontDoor } from '../front-door/start-front-door';
import { launchChromium } from './launch-chromium';

const SERVICE = join(__dirname, '..', '..');

export const WIDTHS = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } } as const;
export type WidthName = keyof typeof WIDTHS;

export type Stage = {
  readonly api: FakeApi;
  readonly origin: string;
  /** A fresh browser profile of this width; signed in as somebody, or nobody. */
  readonly enter: (width: WidthName, person?: PersonKey) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
};

export const BUILT_APP = join(SERVICE, 'dist-app');

/** What of the stage is not as usual: another build of the app, or a real award service with its tokens. */
export type Scenery = {
  /** The worker that opens pages without network; it fetches the whole app for each profile, so only tests that may need it have it. */
  readonly offlineWorker?: boolean;
  /** One that is open already and stays open after the stage. */
  readonly browser?: Browser;
  readonly appDirectory?: string;
  readonly award?: { readonly origin: string; readonly tokenOf: (person: Person) => string };
};

/** The built app behind the real front door, fake services, and a real browser. */
export async function startStage({
  appDirectory = BUILT_APP,
  award,
  offlineWorker = false,
  browser: given,
}: Scenery = {}): Promise<Stage> {
  await buildWhereMissing();
  const api = await startFakeApi(award?.tokenOf);
  const [door, browser]: [FrontDoor, Browser] = await Promise.all([
    startFrontDoor({
      appDirectory,
      intake: api.origin,
      award: award?.origin ?? api.origin,
      storage: api.storageOrigin,
      fanpage: api.origin,
    }),
    given ?? launchChromium(),
  ]);
  return {
    api,
    origin: door.origin,
    enter: async (width, person) => {
      const context = await browser.newContext({
        viewport: WIDTHS[width],
        locale: 'vi-VN',
        hasTouch: width === 'phone',
        reducedMotion: 'reduce',
        serviceWorkers: offlineWorker ? 'allow' : 'block',
        baseURL: door.origin,
      });
      context.setDefaultTimeout(30_000);
      if (person) await context.addCookies([{ name: SESSION_COOKIE, value: PEOPLE[person].email, url: door.origin }]);
      return context;
    },
    close: async () => {
      if (given === undefined) await browser.close();
      await door.stop();
      await api.stop();
    },
  };
}

async function buildWhereMissing(): Promise<void> {
  if (existsSync(join(BUILT_APP, 'index.html'))) return;
  await promisify(execFile)('npm', ['run', 'build:app'], { cwd: SERVICE });
}
