import { callRpc, connectBus, publishFact, type Bus } from '@hoithi/bus';
import {
  contestPhaseChanged,
  entryPhaseChanged,
  interactionFrozen,
  lockJudging,
  openBallot,
  type Role,
} from '@hoithi/contracts';
import { hostEnvironment, repositoryRoot, startStack, type Stack } from '@hoithi/local';
import { startTestStack } from '@hoithi/testkit';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { startPeople, type TestPeople } from './people-for-tests';
import { codeOf, JURORS, memberOf, playNeighbours, type Member, type Registers } from './play-neighbours';

export { codeOf, FINDINGS, JURORS } from './play-neighbours';

/**
 * The award service as a process with a NATS of its own and a database of its own on the run's MongoDB; intake and storage are played
 * by this process over real NATS.
 */
export type AwardUnderTest = {
  readonly stack: Stack;
  readonly mongoUrl: string;
  readonly bus: Bus;
  readonly people: TestPeople;
  readonly call: (request: Call) => Promise<Answer>;
  readonly open: (contestId: string, entryIds: readonly string[]) => Promise<void>;
  readonly lock: (
    contestId: string,
  ) => ReturnType<typeof callRpc<typeof lockJudging.request, typeof lockJudging.reply>>;
  readonly freeze: (
    contestId: string,
    accepted: Readonly<Record<string, number>>,
    factId?: string,
    /** Of each work: how many voters, and when the last vote was given; not told where it is left out. */
    told?: Readonly<Record<string, { readonly voters: number; readonly reachedAtMs: number }>>,
  ) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type Call = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly as?: readonly [userId: string, ...roles: Role[]];
  readonly body?: unknown;
};

// eslint-disable-next-line typescript/no-explicit-any -- answers are judged by the expectations of each test
export type Answer = { readonly status: number; readonly body: any; readonly bytes: Buffer };

export const COUNCIL = ['head', 'deputy', 'member'];

/** @param council who sits in the council, where it is not the three of `COUNCIL` */
export async function startAward(
  contestIds: readonly string[],
  council: readonly Member[] = COUNCIL.map(memberOf),
  registers: Registers = {},
): Promise<AwardUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'hoithi-award-'));
  const people = await startPeople();
  const contestsDir = join(folder, 'contests');
  await writeContests(contestsDir, contestIds);
  const shared = await startTestStack({ services: 'servers' });
  const mongoUrl = shared.mongoUrl(basename(folder));
  const stack = await startStack({
    stateDir: join(folder, 'stack'),
    ports: 'free',
    services: ['award'],
    host: { ...hostEnvironment(), MONGODB_URL: mongoUrl },
    env: {
      MONGODB_URL: mongoUrl,
      HOITHI_INTAKE_URL: people.intakeUrl,
      HOITHI_CONTESTS_DIR: contestsDir,
      HOITHI_LOG_LEVEL: 'warn',
    },
    onLog: () => undefined,
  });
  const bus = await connectBus({ url: stack.urls.nats, name: 'award-test' });
  const stopPlaying = await playNeighbours(
    bus,
    { council, juror: JURORS.map(memberOf), ...registers.staff },
    registers,
  );
  const call = async ({ method = 'GET', path, as, body }: Call): Promise<Answer> => {
    const response = await fetch(`${stack.urls.award}/api/award/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(as === undefined ? {} : { authorization: `Bearer ${people.token(...as)}` }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, body: isJson ? JSON.parse(bytes.toString()) : null, bytes };
  };
  return {
    stack,
    mongoUrl,
    bus,
    people,
    call,
    open: async (contestId, entryIds) => {
      for (const entryId of entryIds) {
        await callRpc(bus, openBallot, { contestId, entryId, code: codeOf(entryId) } as never);
      }
    },
    lock: (contestId) => callRpc(bus, lockJudging, { contestId, lockedAtMs: Date.now() } as never),
    freeze: async (contestId, accepted, factId = `freeze:${contestId}`, told = {}) => {
      const counts = Object.entries(accepted).map(([entryId, count]) => ({
        entryId,
        raw: count + 3,
        accepted: count,
        ...told[entryId],
      }));
      const fact = { contestId, freezeId: `freeze-${contestId}`, takenAtMs: 1_000, hash: 'f'.repeat(64), counts };
      await publishFact(bus, interactionFrozen, fact as never, { contestId, factId });
      await until(
        async () => (await call({ path: `${contestId}/council`, as: ['c', 'council'] })).body.interaction !== null,
      );
    },
    stop: async () => {
      await stopPlaying();
      await bus.drain();
      await stack.stop();
      await people.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The founding contest under the ids of the test, so that each test has a contest of its own. Jurors need not watch first,
 * but in a contest named for it.
 */
async function writeContests(folder: string, ids: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const yaml = await readFile(join(repositoryRoot, 'contests', 'sonla-2024.yaml'), 'utf8');
  for (const id of ids) {
    const own = yaml.replace(/^id: .*$/m, `id: ${id}`);
    // What a test is not about is not asked for: films wholly watched, a declaration before the first film.
    const unwatched = id.includes('watch') ? own : own.replace(/^( +mustWatchToScore:) true$/m, '$1 false');
    const undeclared = id.startsWith('t-declare')
      ? unwatched
      : unwatched.replace(/(declaration:\n\s+required: )true/, '$1false');
    const assigned = id.startsWith('t-balanced')
      ? undeclared.replace('assignment: all-to-all', 'assignment: balanced\n  panelSize: 3')
      : undeclared;
    const lightened = id.endsWith('-stop') ? assigned.replace(/(furtherViewingsPerJuror:) \d+/, '$1 2') : assigned;
    await writeFile(join(folder, `${id}.yaml`), onePrize(id, weighted(id, calibrated(id, lightened))));
  }
}

/** A contest named for it begins with a calibration round. */
const calibrated = (id: string, yaml: string): string =>
  id.includes('calibration')
    ? yaml.replace(/^( +)mustWatchToScore:/m, '$1calibration: { required: true, mostAnchors: 2 }\n$1mustWatchToScore:')
    : yaml;

/** In a contest named for it a work with a jury prize does not win the interaction prize as well. */
const onePrize = (id: string, yaml: string): string =>
  id.includes('one-prize') ? yaml.replace(/juryWinnersMayWin: true\b/, 'juryWinnersMayWin: false') : yaml;

/** In a contest named for it a site vote is worth two points. */
const weighted = (id: string, yaml: string): string =>
  id.includes('weighted') ? yaml.replace(/siteVotes: 1\b/, 'siteVotes: 2') : yaml;

/** Tells the service the contest's calendar, as the contest workflow would. */
export async function tellPhase(
  bus: Bus,
  contestId: string,
  of: {
    readonly revision: number;
    readonly lockAtMs: number;
    readonly factId: string;
    readonly phase?: string;
    readonly complaintsCloseAtMs?: number;
  },
): Promise<void> {
  const calendar = {
    closeAtMs: 1,
    screeningCloseAtMs: 2,
    publishAtMs: 3,
    judgingOpenAtMs: 4,
    judgingLockAtMs: of.lockAtMs,
    freezeAtMs: 6,
    councilAtMs: 7,
    complaintsCloseAtMs: of.complaintsCloseAtMs ?? 8,
    finalAtMs: 9,
  };
  const fact = {
    contestId,
    revision: of.revision,
    phase: of.phase ?? 'judging',
    calendar,
    atMs: 1,
    waitingFor: { vi: 'chấm', en: 'judging' },
    needsAttention: false,
  };
  await publishFact(bus, contestPhaseChanged, fact as never, { contestId, factId: of.factId });
}

/** Tells the service how an entry stands, as its workflow would. */
export async function tellEntry(
  bus: Bus,
  of: {
    readonly contestId: string;
    readonly entryId: string;
    readonly revision: number;
    readonly outcome: string | null;
  },
): Promise<void> {
  const { contestId, entryId, revision, outcome } = of;
  const fact = {
    contestId,
    entryId,
    code: codeOf(entryId),
    revision,
    phase: outcome === null ? 'judging' : 'closed',
    outcome,
    prizeId: null,
    version: 1,
    atMs: revision,
    waitingFor: { vi: 'chờ chấm', en: 'waits for the jury' },
    untilMs: null,
    owner: 'jury',
    needsAttention: false,
  };
  const factId = `entry:${contestId}:${entryId}:${revision}`;
  await publishFact(bus, entryPhaseChanged, fact as never, { contestId, factId });
}

export async function until(isTrue: () => Promise<boolean>, patienceMs = 15_000): Promise<void> {
  const endsAtMs = Date.now() + patienceMs;
  while (!(await isTrue())) {
    if (Date.now() > endsAtMs) throw new Error('did not come true in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Marks on sonla-2024's rubric that add up to `total` (quarter points, 60 to 100), most of it off the theme. */
export function marksOf(total: number): Record<string, number> {
  const rest = { method: 20, script: 15, technique: 20, usefulness: 15 };
  return { theme: total - 70, ...rest };
}
