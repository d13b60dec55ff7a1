import { startStack, type Stack } from '@hoithi/local';
import { intakeRoutes } from '@hoithi/contracts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookAt } from '../../../services/web/test/browser/look-at';
import { ALL_STAFF, JURORS } from '../src/demo/cast';
import { decidePrizes } from '../src/demo/decide-prizes';
import { enterWork } from '../src/demo/enter-work';
import { findDeviations } from '../src/demo/expected-end';
import { findBrokenInvariants } from '../src/demo/find-broken-invariants';
import { judgeFinalists } from '../src/demo/judge-finalists';
import { makeFilms } from '../src/demo/make-films';
import { finalistTitles, playContest } from '../src/demo/play-contest';
import { publicTitles } from '../src/demo/public-titles';
import { WORKS } from '../src/demo/works';
import { callRoute } from '../src/http-client/call-route';
import { openMailbox } from '../src/http-client/mailbox';
import { decideInBrowsers } from './browsers/decide-in-browsers';
import { enterWorkOnPhone } from './browsers/enter-work-on-phone';
import { judgeTwoOnPhone } from './browsers/judge-on-phone';
import { openBrowser } from './browsers/open-browser';
import { recountAsVisitor } from './browsers/recount-as-visitor';
import { SMALL_FILMS, writeSmallContest } from './write-small-contest';

const ON_PHONE = WORKS[0]!;
const JUROR = 4;

let stateDir: string;
let stack: Stack;
let house: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'hoithi-browsers-'));
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
  house = await openBrowser({ origin: stack.urls.web, mailbox: openMailbox(stack.urls.mail) });
}, 300_000);

afterAll(async () => {
  await house?.close();
  await stack?.stop();
  await rm(stateDir, { recursive: true, force: true });
}, 60_000);

it('people in front of browsers carry a work through the real services, from a phone to a result that a visitor recounts', async () => {
  const films = await makeFilms(join(stateDir, 'films'), {
    fpsOf: (work) => (work === ON_PHONE ? 25 : 12),
    ...SMALL_FILMS,
  });
  const played = await playContest({
    origin: stack.urls.web,
    mailUrl: stack.urls.mail,
    contestId: 'demo',
    films,
    onStage: () => undefined,
    parts: {
      enterWork: async (entrant, work, film) => {
        if (work !== ON_PHONE) return enterWork(entrant, work, film);
        const page = await house.sitDown({ email: work.email, at: '/du-thi', on: 'phone' });
        await enterWorkOnPhone(page, work, film);
        const { entries } = await callRoute(entrant.caller, intakeRoutes.listMyEntries, {
          params: { contestId: entrant.contestId } as never,
        });
        expect(entries).toHaveLength(1);
        return entries[0]!;
      },
      judgeFinalists: async (options) => {
        const page = await house.sitDown({ email: JURORS[JUROR]!.email, at: '/c/cham', on: 'phone' });
        const judged = await judgeTwoOnPhone(page, { place: JUROR, workByTitle: options.workByTitle });
        expect(new Set(judged).size).toBe(2);
        await judgeFinalists(options);
      },
      decidePrizes: async (council) => {
        await decideInBrowsers(house.sitDown);
        return decidePrizes(council);
      },
    },
  });

  const titles = await publicTitles(stack.urls.web);
  expect(findDeviations({ ...played, publicTitles: titles, finalists: finalistTitles() })).toEqual([]);
  expect(await findBrokenInvariants({ natsUrl: stack.urls.nats, contestId: 'demo' })).toEqual([]);
  await readTheOutcome();
  await recountAsVisitor(house.sitDown, ON_PHONE.title);
}, 600_000);

/** The author finds the prize on the own page. */
async function readTheOutcome(): Promise<void> {
  const mine = await house.sitDown({ email: ON_PHONE.email, at: '/cua-toi', on: 'phone' });
  await mine.getByRole('link', { name: ON_PHONE.title }).click();
  const outcome = mine.getByRole('region', { name: 'Kết quả' });
  await outcome.getByText('Giải Nhất').waitFor();
  await lookAt(mine, 'that-giai-thuong');
  await mine.context().close();
}
