import { callRpc, connectBus, rpc, serveRpc, type Bus } from '@hoithi/bus';
import {
  ContestError,
  ROLES,
  createUpload,
  ingestUpload,
  playbackGrant,
  recordInspection,
  uploadStatus,
  type MediaActivities,
  type Role,
} from '@hoithi/contracts';
import { hostEnvironment, startStack, type Stack } from '@hoithi/local';
import { connectMongo } from '@hoithi/mongo-kit';
import { runWorker, translateFailures } from '@hoithi/temporal-kit/node';
import { TASK_QUEUES } from '@hoithi/temporal-kit/shared';
import { readMailCode, startTestStack } from '@hoithi/testkit';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { aForm, anInspection } from './entry-builder';

// eslint-disable-next-line typescript/no-explicit-any -- answers are judged by the expectations of each test
export type Answer = { readonly status: number; readonly body: any };
export type Person = { readonly email: string; readonly token: string };
export type Call = { readonly method?: string; readonly body?: unknown; readonly as?: Person | null };

/** The roster: two screeners, a second secretary, and one of each other staff role. */
const STAFF_ROLES = [...ROLES.filter((role) => role !== 'entrant'), 'screener'] as const;
export const staffEmail = (role: Role, number = 1): string => `${role}-${number}@hoithi.test`;
const staff = STAFF_ROLES.map((role, index) => {
  const number = STAFF_ROLES.slice(0, index).filter((one) => one === role).length + 1;
  return {
    name: `Cán bộ ${role} ${number}`,
    email: staffEmail(role, number),
    title: role,
    unitName: 'Ban Tổ chức',
    roles: [role],
  };
});

/**
 * Intake and the workflow worker as real processes on real servers. Storage and the media worker are played by this process, over real
 * NATS and a real task queue; mail is read from the catcher like a person would.
 */
export class IntakeUnderTest {
  private readonly people = new Map<string, Promise<Person>>();
  /** One connection for all looks at what intake keeps: opening one costs more than looking. */
  private kept: ReturnType<typeof connectMongo> | undefined;

  private constructor(
    readonly stack: Stack,
    readonly mongoUrl: string,
    readonly bus: Bus,
    readonly storage: PlayedStorage,
    private readonly closers: readonly (() => Promise<unknown>)[],
  ) {}

  /** `whole`: storage and the media worker are the real ones too, and each service has its database on a MongoDB of its own. */
  static async start({ whole = false } = {}): Promise<IntakeUnderTest> {
    const folder = await mkdtemp(join(tmpdir(), 'hoithi-intake-'));
    const shared = whole ? undefined : (await startTestStack({ services: 'servers' })).mongoUrl(basename(folder));
    const mongo = shared === undefined ? {} : { MONGODB_URL: shared };
    const stack = await startStack({
      stateDir: join(folder, 'stack'),
      ports: 'free',
      services: ['intake', 'worker', ...(whole ? (['storage', 'media-worker'] as const) : [])],
      host: { ...hostEnvironment(), ...mongo },
      env: { ...mongo, HOITHI_STAFF: JSON.stringify(staff), HOITHI_LOG_LEVEL: 'warn' },
      onLog: () => undefined,
    });
    const bus = await connectBus({ url: stack.urls.nats, name: 'intake-test' });
    const storage = new PlayedStorage();
    const played = whole
      ? []
      : [
          await playMedia(stack, bus),
          (await serveRpc(bus, { service: 'storage', version: '1.0.0', handlers: storage.handlers() })).stop,
        ];
    const mongoUrl = shared ?? stack.urls.mongo.replace(/\/hoithi\?/, '/hoithi_intake?');
    return new IntakeUnderTest(stack, mongoUrl, bus, storage, [
      ...played,
      () => bus.drain(),
      () => stack.stop(),
      () => rm(folder, { recursive: true, force: true }),
    ]);
  }

  async stop(): Promise<void> {
    await (await this.kept)?.close();
    for (const close of this.closers) await close();
  }

  async call(path: string, { method = 'GET', body, as = null }: Call = {}): Promise<Answer> {
    const response = await fetch(`${this.stack.urls.intake}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(as === null ? {} : { authorization: `Bearer ${as.token}` }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  }

  post(path: string, as: Person | null, body: unknown = {}): Promise<Answer> {
    return this.call(path, { method: 'POST', as, body });
  }

  /** Signs in once per address, by the code in the mail. */
  person(email: string): Promise<Person> {
    const known = this.people.get(email) ?? this.signIn(email);
    this.people.set(email, known);
    return known;
  }

  staff(role: Role, number = 1): Promise<Person> {
    return this.person(staffEmail(role, number));
  }

  private async signIn(email: string): Promise<Person> {
    const { intake, mail } = this.stack.urls;
    await this.post('/api/auth/email-otp/send-verification-otp', null, { email, type: 'sign-in' });
    const otp = await readMailCode({ mailUrl: mail, to: email });
    const signedIn = await fetch(`${intake}/api/auth/sign-in/email-otp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, otp }),
    });
    const cookie = signedIn.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const answer = await fetch(`${intake}/api/auth/token`, { headers: { cookie } });
    const { token } = (await answer.json()) as { readonly token: string };
    return { email, token };
  }

  /** A complete draft with its film fully uploaded, ready to be submitted. */
  async readyEntry(
    owner: Person,
    form = aForm(),
    bytes = 1_000,
  ): Promise<{ readonly entryId: string; readonly uploadId: string; readonly path: string }> {
    const draft = await this.post('/api/intake/contests/demo/entries', owner, { form });
    const path = `/api/intake/entries/${draft.body.entryId}`;
    const upload = await this.post(`${path}/uploads`, owner, film({ bytes }));
    this.storage.complete(upload.body.uploadId);
    return { entryId: draft.body.entryId, uploadId: upload.body.uploadId, path };
  }

  /** Asks until it is so; what is waited for comes through workflows and facts. */
  async until(
    path: string,
    as: Person,
    isSo: (body: Answer['body']) => boolean,
    patienceMs = 30_000,
  ): Promise<Answer['body']> {
    const patienceEndsAtMs = Date.now() + patienceMs;
    for (;;) {
      const { body } = await this.call(path, { as });
      if (isSo(body)) return body;
      if (Date.now() > patienceEndsAtMs) throw new Error(`${path} stayed at ${JSON.stringify(body).slice(0, 600)}`);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }

  /** A collection of intake's, for leaving it as a process would that dies between two writes. */
  async collection(name: string) {
    this.kept ??= connectMongo({ url: this.mongoUrl });
    return (await this.kept).collection<{ readonly _id: string }>(name);
  }

  /** Everything that intake keeps, except accounts and the record of refused attempts: what a wrong call must not change. */
  async dump(): Promise<string> {
    const names = [
      'entries',
      'slots',
      'counters',
      'staff',
      'notices',
      'contests',
      'closingLists',
      'filmMatches',
      'clips',
    ];
    const kept = await Promise.all(
      names.map(async (name) => (await this.collection(name)).find({}).sort({ _id: 1 }).toArray()),
    );
    return JSON.stringify(kept, undefined, 1);
  }
}

let films = 0;
/** A film that no other call of this run has named. */
export function film(given: { readonly bytes?: number; readonly fingerprint?: string } = {}) {
  films += 1;
  return { fileName: 'phim.mp4', bytes: 1_000, fingerprint: String(films).padStart(16, '0'), ...given };
}

/** Storage as its contract says it behaves; the test moves the bytes. */
export class PlayedStorage {
  private readonly uploads = new Map<string, { bytes: number; receivedBytes: number }>();
  /** Done once, before the next answer about an upload: what others do between a check and the write that follows it. */
  meanwhile: (() => Promise<unknown>) | undefined;

  complete(uploadId: string): void {
    const upload = this.find(uploadId);
    upload.receivedBytes = upload.bytes;
  }

  handlers() {
    return [
      rpc(createUpload, ({ uploadId, bytes }) => {
        const upload = this.uploads.get(uploadId) ?? { bytes, receivedBytes: 0 };
        this.uploads.set(uploadId, upload);
        const { receivedBytes } = upload;
        return { path: `/upload/${uploadId}`, token: 'token', tokenExpiresAtMs: Date.now() + 60_000, receivedBytes };
      }),
      rpc(uploadStatus, async ({ uploadId }) => {
        const { meanwhile } = this;
        this.meanwhile = undefined;
        await meanwhile?.();
        const { bytes, receivedBytes } = this.find(uploadId);
        const state = bytes === receivedBytes ? ('complete' as const) : ('receiving' as const);
        return { state, bytes, receivedBytes, sha256: null, objectKey: null };
      }),
      rpc(ingestUpload, ({ uploadId, contestId, entryId }) => {
        const sha256 = 'c'.repeat(64);
        return { objectKey: `entries/${contestId}/${entryId}/${sha256}.mp4`, sha256, bytes: this.find(uploadId).bytes };
      }),
      rpc(playbackGrant, ({ objectKeys }) => ({
        paths: Object.fromEntries(objectKeys.map((key) => [key, `/media/${key.length}`])),
      })),
    ];
  }

  private find(uploadId: string): { bytes: number; receivedBytes: number } {
    const upload = this.uploads.get(uploadId);
    if (!upload) throw new ContestError('unknown-upload');
    return upload;
  }
}

/** A film of so many bytes is one that no tool can read. */
export const UNREADABLE_BYTES = 13;

/** Every other film passes, and intake is told so, as the media worker does. */
async function playMedia(stack: Stack, bus: Bus): Promise<() => Promise<void>> {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const connection = await NativeConnection.connect({ address: stack.urls.temporal });
  const inspectFilm: MediaActivities['inspectFilm'] = async ({ contestId, entryId, version, sha256, bytes }) => {
    const verdict = bytes === UNREADABLE_BYTES ? 'unprocessable' : 'accepted';
    await callRpc(bus, recordInspection, {
      contestId,
      entryId,
      version,
      inspection: anInspection({ sha256, verdict }),
    });
    return { verdict, mustFixCodes: [], noticeCodes: [], durationMs: 250_000 };
  };
  const worker = await runWorker({
    connection,
    namespace: stack.env['TEMPORAL_NAMESPACE'] ?? 'hoithi',
    taskQueue: TASK_QUEUES.media,
    activities: translateFailures({ inspectFilm }),
    shutdownGraceMs: 500,
  });
  return async () => {
    await worker.stop();
    await connection.close();
    await Runtime.instance().shutdown();
  };
}
