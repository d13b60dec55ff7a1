/**
 * `npm run bench -- workflow`: entries per second through submit -> accepted with stubbed activities, as a ratio to a bare workflow with
 * the same Update and the same seven activities in the same run; history of a whole life; heap per cached entry.
 * The server's own store is most of the time of either, so only the ratio says something about this code.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { openHouse, until } from './workflow/bench-house.mjs';

const require = createRequire(import.meta.url);
const {
  calendarChangedSignal,
  decideUpdate,
  entryViewQuery,
  screenUpdate,
} = require('@hoithi/entry-workflow/messages');
const { callUpdate } = require('@hoithi/temporal-kit/client');

const ROUNDS = ['bare', 'entry', 'entry', 'bare', 'bare', 'entry'];
const ENTRIES = 40;
const AT_ONCE = 20;
const ACTIVITIES = 7;
const MOST = 0.9;

const TICKS_PER_SECOND = 100;

/** CPU seconds of the server and of this process, workers and clients together. */
function cpuSeconds(house) {
  const fields = readFileSync(`/proc/${house.serverPid}/stat`, 'utf8').split(') ')[1].split(' ');
  const { user, system } = process.cpuUsage();
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND + (user + system) / 1e6;
}

/**
 * One round of submissions: entries per second until nine tenths of all activities are done (the last few measure the server's own
 * pauses, not the code), and CPU of all per entry.
 */
async function round(house, workflowType, number) {
  const before = house.count.done;
  const cpuBefore = cpuSeconds(house);
  const began = performance.now();
  let next = 0;
  const clients = Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < ENTRIES) await house.submit(workflowType, `round-${number}-${next++}`);
    }),
  );
  const all = ENTRIES * ACTIVITIES;
  await until('most activities', () => house.count.done >= before + all * MOST);
  const perSecond = (ENTRIES * MOST) / ((performance.now() - began) / 1_000);
  await until('every activity', () => house.count.done >= before + all);
  await clients;
  const cpuMs = ((cpuSeconds(house) - cpuBefore) * 1_000) / ENTRIES;
  // Idle runs of the round leave, so that the next round meets the same server.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return { perSecond, cpuMs };
}

/** Events and bytes of the history of one entry from its film to its prize, on two channels. */
async function wholeLife(house) {
  await house.submit('entry', 'life');
  const handle = house.client.workflow.getHandle('entry/bench/life');
  const reaches = (phase) => until(phase, async () => (await handle.query(entryViewQuery)).phase === phase);
  let revision = 1;
  let { calendar } = await handle.query(entryViewQuery);
  const pass = async (...milestones) => {
    const nowMs = Date.now() - 1;
    calendar = { ...calendar, ...Object.fromEntries(milestones.map((milestone) => [milestone, nowMs])) };
    revision += 1;
    await handle.signal(calendarChangedSignal, { calendar, revision });
  };
  await reaches('accepted');
  await pass('closeAtMs');
  await reaches('screening');
  for (const screenerId of ['s-1', 's-2']) await callUpdate(handle, screenUpdate, [{ screenerId, vote: 'pass' }]);
  await reaches('finalist');
  await pass('screeningCloseAtMs', 'publishAtMs');
  await reaches('published');
  await pass('judgingOpenAtMs');
  await reaches('judging');
  await pass('judgingLockAtMs');
  await reaches('council');
  await callUpdate(handle, decideUpdate, [{ decisionId: 'd-1', outcome: 'prize', prizeId: 'first' }]);
  await handle.result();
  const { workflowExecutionInfo } = await house.client.workflowService.describeWorkflowExecution({
    namespace: 'default',
    execution: { workflowId: 'entry/bench/life' },
  });
  return {
    events: Number(workflowExecutionInfo.historyLength),
    bytes: Number(workflowExecutionInfo.historySizeBytes),
  };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function heapPerEntry() {
  const file = fileURLToPath(new URL('./workflow/heap.mjs', import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('the heap could not be measured');
  return Number(stdout.trim());
}

const house = await openHouse();
const rates = { bare: [], entry: [] };
let life;
try {
  await round(house, 'bare', 'warm-bare');
  await round(house, 'entry', 'warm-entry');
  for (const [index, type] of ROUNDS.entries()) {
    rates[type].push(await round(house, type, index));
    const { perSecond, cpuMs } = rates[type].at(-1);
    process.stderr.write(`${type}: ${perSecond.toFixed(1)} entries/s, ${cpuMs.toFixed(0)} ms CPU each\n`);
  }
  life = await wholeLife(house);
} finally {
  await house.close();
}
const heapBytes = heapPerEntry();
const rate = (type) => median(rates[type].map(({ perSecond }) => perSecond));
const cpu = (type) => median(rates[type].map(({ cpuMs }) => cpuMs));
const ratio = rate('entry') / rate('bare');
const report = {
  bench: 'workflow',
  entriesPerSecond: Number(rate('entry').toFixed(1)),
  bareEntriesPerSecond: Number(rate('bare').toFixed(1)),
  ratioToBare: Number(ratio.toFixed(2)),
  cpuMsPerEntry: Math.round(cpu('entry')),
  cpuMsPerBare: Math.round(cpu('bare')),
  cpuRatioToBare: Number((cpu('bare') / cpu('entry')).toFixed(2)),
  historyEvents: life.events,
  historyBytes: life.bytes,
  heapBytesPerCachedEntry: heapBytes,
  goals: {
    ratioAtLeast0_8: ratio >= 0.8,
    fewerThan250Events: life.events < 250,
    below200KB: life.bytes < 200_000,
    below60KiBHeap: heapBytes < 60 * 1024,
  },
};
console.log(JSON.stringify(report, null, 2));
process.exit(Object.values(report.goals).every(Boolean) ? 0 : 1);
