import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProcessSpec } from '../src/supervise/process-spec';
import { SupervisedProcess } from '../src/supervise/supervised-process';

jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'hoithi-supervise-'));
const ready = join(folder, 'ready');
const lines: string[] = [];
const surroundings = {
  logDirectory: join(folder, 'logs'),
  pidDirectory: join(folder, 'run'),
  say: (line: string): void => void lines.push(line),
};

/** A process that is healthy while the file `ready` is there. */
function spec(script: string, more: Partial<ProcessSpec> = {}): ProcessSpec {
  return {
    name: 'thing',
    program: process.execPath,
    args: ['-e', script],
    env: {},
    cwd: folder,
    after: [],
    isHealthy: () => Promise.resolve(existsSync(ready)),
    startWithinMs: 5_000,
    stopWithinMs: 1_000,
    ...more,
  };
}
const forEver = 'setInterval(() => {}, 1000)';

async function until(condition: () => boolean): Promise<void> {
  const patienceEndsAtMs = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > patienceEndsAtMs) throw new Error('did not come true in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a supervised process', () => {
  beforeEach(() => {
    writeFileSync(ready, '');
    lines.length = 0;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('that exits while starting is a failure with the end of its log', async () => {
    rmSync(ready);
    const thing = new SupervisedProcess(spec('console.log("no licence"); process.exit(3)'), surroundings);
    await expect(thing.start()).rejects.toMatchObject({ code: 'process-unhealthy', message: /no licence/ });
    expect(thing.pid).toBeUndefined();
  });

  it('that never answers is ended and says what it lacked', async () => {
    rmSync(ready);
    const isHealthy = (): Promise<boolean> => Promise.reject(new Error('503 no database'));
    const thing = new SupervisedProcess(spec(forEver, { startWithinMs: 300, isHealthy }), surroundings);
    await expect(thing.start()).rejects.toMatchObject({ message: /503 no database/ });
    expect(thing.pid).toBeUndefined();
  });

  it('comes back after each of two kills, the second while the first is not yet mended', async () => {
    const hangsOnce = jest.fn<Promise<void>, []>().mockResolvedValue(undefined);
    const thing = new SupervisedProcess(spec(forEver, { onHealthy: hangsOnce }), surroundings);
    await thing.start();
    hangsOnce.mockImplementationOnce(() => new Promise(() => undefined));
    const first = thing.pid;
    thing.kill('SIGKILL');
    await until(() => hangsOnce.mock.calls.length === 2);
    const second = thing.pid;
    thing.kill('SIGKILL');
    await until(() => lines.some((line) => line.includes('is back')));
    expect(new Set([first, second, thing.pid]).size).toBe(3);
    await thing.stop();
  });

  it('that does not heed SIGTERM is killed after its grace, and stays down', async () => {
    const thing = new SupervisedProcess(spec(`process.on("SIGTERM", () => {}); ${forEver}`), surroundings);
    await thing.start();
    await thing.stop();
    expect(thing.pid).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(thing.pid).toBeUndefined();
    expect(lines).toEqual([]);
  });
});
