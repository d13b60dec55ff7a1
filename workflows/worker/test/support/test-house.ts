import type { ContestId, EntryId, EntryWorkflowInput, UploadId, VersionRef } from '@hoithi/contracts';
import type { EntryCalendar } from '@hoithi/entry';
import { runWorker, translateFailures } from '@hoithi/temporal-kit/node';
import { callUpdate, connectTemporal, startOrSubmit } from '@hoithi/temporal-kit/client';
import { TASK_QUEUES, entryWorkflowId } from '@hoithi/temporal-kit/shared';
import {
  ENTRY_WORKFLOW_TYPE,
  calendarChangedSignal,
  entryViewQuery,
  screenUpdate,
  submitUpdate,
  type EntryView,
} from '@hoithi/entry-workflow/messages';
import type { Client, WorkflowHandle } from '@temporalio/client';
import type { UpdateDefinition } from '@temporalio/common';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { FakeHouse } from './fake-house';
import { sharedBundle } from './shared-bundle';
import { startTemporal } from './start-temporal';

export const CONTEST = 'demo' as ContestId;
const HOUR = 3_600_000;
type Worker = Awaited<ReturnType<typeof runWorker>>;

/** A calendar whose milestones lie an hour apart: nothing fires by itself unless a test moves it. */
export const farCalendar = (fromMs = Date.now()): EntryCalendar => ({
  closeAtMs: fromMs + HOUR,
  screeningCloseAtMs: fromMs + 2 * HOUR,
  publishAtMs: fromMs + 3 * HOUR,
  judgingOpenAtMs: fromMs + 4 * HOUR,
  judgingLockAtMs: fromMs + 5 * HOUR,
  freezeAtMs: fromMs + 6 * HOUR,
  councilAtMs: fromMs + 7 * HOUR,
  complaintsCloseAtMs: fromMs + 8 * HOUR,
  finalAtMs: fromMs + 9 * HOUR,
});

/** A real Temporal server with our workers and fake services behind them. */
export class TestHouse {
  readonly fake = new FakeHouse();
  private count = 0;
  private readonly closers: (() => Promise<unknown>)[] = [() => this.stories.stop()];
  private stories!: Worker;

  private constructor(
    readonly client: Client,
    readonly address: string,
    readonly namespace: string,
    private readonly runStories: () => Promise<Worker>,
  ) {}

  /** `services` replaces the fake activities of the `services` queue, for tests of the real ones; `mediaSlots` are as many as cores in life. */
  static async open(
    dynamicConfig: readonly string[] = [],
    services?: (client: Client) => ReturnType<FakeHouse['services']>,
    mediaSlots?: number,
  ): Promise<TestHouse> {
    const [server, code] = await Promise.all([startTemporal(dynamicConfig), sharedBundle()]);
    Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
    const connection = await NativeConnection.connect({ address: server.address });
    const { client, close } = await connectTemporal(server);
    const common = { connection, namespace: server.namespace, shutdownGraceMs: 500 };
    const runStories = () =>
      runWorker({ ...common, taskQueue: TASK_QUEUES.contestWorkflows, workflowBundle: { code } });
    const house = new TestHouse(client, server.address, server.namespace, runStories);
    const { fake } = house;
    house.stories = await runStories();
    const workers = await Promise.all([
      runWorker({
        ...common,
        taskQueue: TASK_QUEUES.services,
        activities: services?.(client) ?? translateFailures(fake.services()),
      }),
      runWorker({
        ...common,
        taskQueue: TASK_QUEUES.media,
        activities: translateFailures(fake.media()),
        ...(mediaSlots !== undefined && { maxConcurrentActivityTaskExecutions: mediaSlots }),
      }),
      runWorker({ ...common, taskQueue: TASK_QUEUES.preview, activities: translateFailures(fake.preview()) }),
      runWorker({ ...common, taskQueue: TASK_QUEUES.publish, activities: translateFailures(fake.publish()) }),
    ]);
    house.closers.push(
      () => Promise.all(workers.map((worker) => worker.stop())),
      close,
      () => connection.close(),
      () => Runtime.instance().shutdown(),
      server.stop,
    );
    return house;
  }

  /** Does something while no workflow runs: what it sends comes to each of them at once. */
  async atOnce(send: () => Promise<unknown>): Promise<void> {
    await this.stories.stop();
    await send();
    this.stories = await this.runStories();
  }

  async close(): Promise<void> {
    for (const close of this.closers) await close();
  }

  newEntry(options: Partial<EntryWorkflowInput> = {}): EntryProbe {
    this.count += 1;
    const number = String(this.count).padStart(3, '0');
    return new EntryProbe(this, {
      contestId: CONTEST,
      entryId: `entry-${number}` as EntryId,
      code: `DEMO-${number}`,
      rulesVersion: 1,
      calendar: farCalendar(),
      calendarRevision: 1,
      channels: ['website'],
      screeningVotes: 2,
      ...options,
    });
  }
}

/** One entry under test, spoken to as the services speak to it. */
export class EntryProbe {
  private revision: number;
  private calendar: EntryCalendar;

  constructor(
    readonly house: TestHouse,
    readonly input: EntryWorkflowInput,
  ) {
    this.revision = input.calendarRevision;
    this.calendar = input.calendar;
  }

  get id(): EntryId {
    return this.input.entryId;
  }

  get handle(): WorkflowHandle {
    return this.house.client.workflow.getHandle(entryWorkflowId(this.input.contestId, this.input.entryId));
  }

  film(version: number): VersionRef {
    return {
      version,
      uploadId: `${this.id}-up-${version}` as UploadId,
      expectedSha256: null,
      submittedAtMs: 1_000,
    };
  }

  submit(version = 1): Promise<EntryView> {
    return startOrSubmit(this.house.client, {
      workflowType: ENTRY_WORKFLOW_TYPE,
      update: submitUpdate,
      input: this.input,
      film: this.film(version),
    });
  }

  update<Args extends [unknown, ...unknown[]]>(
    update: UpdateDefinition<EntryView, Args>,
    ...args: Args
  ): Promise<EntryView> {
    return callUpdate(this.handle, update, args, { gone: 'unknown-entry' });
  }

  view(): Promise<EntryView> {
    return this.handle.query(entryViewQuery);
  }

  /** Moves milestones as the contest's round does; `now` ones become the present instant. */
  async move(change: Partial<EntryCalendar>): Promise<void> {
    this.revision += 1;
    this.calendar = { ...this.calendar, ...change };
    await this.handle.signal(calendarChangedSignal, { calendar: this.calendar, revision: this.revision });
  }

  async pass(...milestones: (keyof EntryCalendar)[]): Promise<void> {
    const nowMs = Date.now() - 1;
    await this.move(Object.fromEntries(milestones.map((milestone) => [milestone, nowMs])));
  }

  async reaches(phase: EntryView['phase']): Promise<EntryView> {
    return this.shows((view) => view.phase === phase, `phase ${phase}`);
  }

  async shows(seen: (view: EntryView) => boolean, what: string, timeoutMs = 40_000): Promise<EntryView> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const view = await this.view();
      if (seen(view)) return view;
      if (Date.now() > deadline) throw new Error(`${this.id} never showed ${what}: ${JSON.stringify(view)}`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }

  /** Brings a fresh entry to a phase by the same commands and milestones that bring it there in life. */
  async bringTo(phase: EntryView['phase']): Promise<void> {
    await this.submit();
    await this.reaches('accepted');
    if (phase === 'accepted') return;
    await this.pass('closeAtMs');
    await this.reaches('screening');
    if (phase === 'screening') return;

    await this.update(screenUpdate, { screenerId: 's-one' as never, vote: 'pass' });
    await this.update(screenUpdate, { screenerId: 's-two' as never, vote: 'pass' });
    await this.reaches('finalist');
    if (phase === 'finalist') return;
    await this.pass('screeningCloseAtMs', 'publishAtMs');
    await this.reaches('published');
    if (phase === 'published') return;
    await this.pass('judgingOpenAtMs');
    await this.reaches('judging');
    if (phase === 'judging') return;
    await this.pass('judgingLockAtMs', 'freezeAtMs');
    await this.reaches('council');
  }
}
