import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { startTemporal } from './start-temporal.mjs';

const require = createRequire(import.meta.url);
const { NativeConnection, Runtime, Worker, DefaultLogger } = require('@temporalio/worker');
const { bundleWorkflows } = require('@hoithi/worker/bundle-workflows');
const { connectTemporal, startOrSubmit } = require('@hoithi/temporal-kit/client');
const { submitUpdate } = require('@hoithi/entry-workflow/messages');

const HOUR = 3_600_000;
const SHA = 'a'.repeat(64);

/** A server, workers, and stubs for every activity; `done` counts the activities carried out. */
export async function openHouse({ debugMode = false, timeoutMs = 120_000 } = {}) {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const server = await startTemporal();
  const workflowBundle = { code: await bundleWorkflows(fileURLToPath(new URL('./workflows.cjs', import.meta.url))) };
  const connection = await NativeConnection.connect({ address: server.address });
  const { client, close } = await connectTemporal({ address: server.address, namespace: 'default' });
  const count = { done: 0 };
  const counted = (answer) => async (input) => {
    count.done += 1;
    return answer(input);
  };
  const nothing = counted(() => undefined);
  const post = counted(() => ({ state: 'visible', url: 'https://site/post', visibleFromMs: 0 }));
  const queues = {
    services: {
      recordPhase: nothing,
      sendNotice: nothing,
      openBallot: nothing,
      closeBallot: nothing,
      ingestUpload: counted(({ entryId }) => ({
        objectKey: `entries/bench/${entryId}.mp4`,
        sha256: SHA,
        bytes: 1_000,
      })),
    },
    media: {
      inspectFilm: counted(() => ({ verdict: 'accepted', mustFixCodes: [], noticeCodes: [], durationMs: 270_000 })),
    },
    publish: {
      planPublication: counted(() => ({ state: 'planned', url: null, visibleFromMs: 0 })),
      sendPublication: post,
      reconcilePublication: counted(() => ({ state: 'planned', url: null, visibleFromMs: 0 })),
      withdrawPublication: post,
    },
  };
  const common = { connection, debugMode, maxCachedWorkflows: 2_000 };
  const workers = await Promise.all([
    Worker.create({ ...common, taskQueue: 'contest-workflows', workflowBundle }),
    ...Object.entries(queues).map(([taskQueue, activities]) => Worker.create({ ...common, taskQueue, activities })),
  ]);
  const running = Promise.all(workers.map((worker) => worker.run()));
  return {
    client,
    count,
    serverPid: server.pid,
    submit: (workflowType, entryId) => startOrSubmit(client, { ...submission(workflowType, entryId), timeoutMs }),
    close: async () => {
      for (const worker of workers) worker.shutdown();
      await running;
      await close();
      await connection.close();
      await server.stop();
    },
  };
}

const submission = (workflowType, entryId) => {
  const nowMs = Date.now();
  return {
    workflowType,
    update: submitUpdate,
    film: { version: 1, uploadId: `${entryId}-up`, expectedSha256: null, submittedAtMs: nowMs },
    input: {
      contestId: 'bench',
      entryId,
      code: 'BN-001',
      rulesVersion: 1,
      calendar: {
        closeAtMs: nowMs + HOUR,
        screeningCloseAtMs: nowMs + 2 * HOUR,
        publishAtMs: nowMs + 3 * HOUR,
        judgingOpenAtMs: nowMs + 4 * HOUR,
        judgingLockAtMs: nowMs + 5 * HOUR,
        freezeAtMs: nowMs + 6 * HOUR,
        councilAtMs: nowMs + 7 * HOUR,
      },
      calendarRevision: 1,
      channels: ['website', 'facebook'],
      screeningVotes: 2,
    },
  };
};

export async function until(what, happened, timeoutMs = 120_000) {
  const deadline = Date.now() + timeoutMs;
  while (!(await happened())) {
    if (Date.now() > deadline) throw new Error(`never seen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
