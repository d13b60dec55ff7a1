import { startStack, type Stack } from '@hoithi/local';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALL_STAFF } from '../src/demo/cast';
import { findDeviations } from '../src/demo/expected-end';
import { findBrokenInvariants } from '../src/demo/find-broken-invariants';
import { makeFilms } from '../src/demo/make-films';
import { finalistTitles, playContest, type Stage } from '../src/demo/play-contest';
import { publicTitles } from '../src/demo/public-titles';
import { SMALL_FILMS, writeSmallContest } from './write-small-contest';

/** What is killed, and when. Films are with the media worker while `submitted` is told; `film-deaths` kills it under a running ffmpeg. */
const KILLS: Readonly<Partial<Record<Stage, readonly string[]>>> = {
  submitted: ['worker', 'media-worker'],
  closed: ['nats'],
  published: ['mongo'],
  judged: ['worker', 'award'],
  frozen: ['intake'],
};

let stateDir: string;
let stack: Stack;

beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'hoithi-kills-'));
  stack = await startStack({
    stateDir,
    ports: 'free',
    services: 'all',
    env: {
      HOITHI_STAFF: JSON.stringify(ALL_STAFF),
      HOITHI_DEMO_CALENDAR_START_MS: String(Date.now()),
      HOITHI_CONTESTS_DIR: await writeSmallContest(join(stateDir, 'contests')),
    },
    onLog: () => undefined,
  });
}, 300_000);

afterAll(async () => {
  await stack?.stop();
  await rm(stateDir, { recursive: true, force: true });
}, 60_000);

it('a contest ends the same although workers, NATS, the database and services are killed under it', async () => {
  const films = await makeFilms(join(stateDir, 'films'), { fpsOf: () => 12, ...SMALL_FILMS });
  const killed: string[] = [];
  const played = await playContest({
    origin: stack.urls.web,
    mailUrl: stack.urls.mail,
    contestId: 'demo',
    films,
    onStage: (stage) => {
      for (const name of KILLS[stage] ?? []) {
        stack.processes.get(name)?.kill('SIGKILL');
        killed.push(name);
      }
    },
  });
  expect(killed).toHaveLength(Object.values(KILLS).flat().length);
  const titles = await publicTitles(stack.urls.web);
  expect(findDeviations({ ...played, publicTitles: titles, finalists: finalistTitles() })).toEqual([]);
  expect(await findBrokenInvariants({ natsUrl: stack.urls.nats, contestId: 'demo' })).toEqual([]);
}, 600_000);
