import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A media worker in a process of its own, as in life: it can be killed. The bus is two files and a store over HTTP. */
const WORKER = `
const { appendFileSync } = require('node:fs');
const { createInspectFilm } = require('./dist/index.js');
const { createLogger } = require('@hoithi/platform');
const { runWorker, translateFailures } = require('@hoithi/temporal-kit/node');
const { DefaultLogger, NativeConnection, Runtime } = require('@temporalio/worker');
const { address, namespace, taskQueue, scratch, kind, storeUrl, recorded, profile } = JSON.parse(process.argv[1]);
const urlsOf = (keys) => Object.fromEntries(keys.map((key) => [key, storeUrl + encodeURIComponent(key)]));
(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const inspectFilm = createInspectFilm({
    sandbox: { kind },
    scratch,
    logger: createLogger({ service: 'test', level: 'silent' }),
    profileOf: () => profile,
    urlsOf: async ({ get, put }) => ({ get: urlsOf(get), put: urlsOf(put.map(({ key }) => key)) }),
    record: async ({ inspection }) => appendFileSync(recorded, JSON.stringify(inspection) + '\\n'),
    recordPrint: async () => undefined,
  });
  const worker = await runWorker({
    connection: await NativeConnection.connect({ address }),
    namespace,
    taskQueue,
    activities: translateFailures({ inspectFilm }),
    shutdownGraceMs: 200,
  });
  process.once('SIGTERM', () => worker.stop().then(() => process.exit(0)));
})();
`;

export type FilmWorkerPlace = {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly scratch: string;
  /** The sandbox is what runs a tool: a path relative to the real ones. */
  readonly kind: string;
  readonly storeUrl: string;
  /** File of what intake was told, one inspection a line. */
  readonly recorded: string;
  readonly profile: object;
};

export type FilmWorker = { readonly process: ChildProcess; readonly ended: Promise<unknown> };

export function startFilmWorker(place: FilmWorkerPlace): FilmWorker {
  const child = spawn(process.execPath, ['-e', WORKER, JSON.stringify(place)], {
    cwd: join(__dirname, '../../../media-worker'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { process: child, ended: once(child, 'exit') };
}
