import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStillOurs, readPidFiles, writePidFile } from '../src/supervise/pid-file';
import { processIdentity, startTicksOf } from '../src/supervise/process-identity';
import { restartDelayMs } from '../src/supervise/restart-delay';
import { startInOrder } from '../src/supervise/start-in-order';

describe('a pid file', () => {
  const directory = mkdtempSync(join(tmpdir(), 'hoithi-pids-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('names a process that is still the one we started', () => {
    writePidFile(directory, { name: 'self', pid: process.pid });
    expect(readPidFiles(directory).filter(isStillOurs)).toMatchObject([{ name: 'self', pid: process.pid }]);
  });

  it('does not take a stranger with a reused pid for ours', () => {
    const [record] = readPidFiles(directory);
    expect(record && isStillOurs({ ...record, identity: `${record.identity}0` })).toBe(false);
  });

  it('is passed over when a crash cut it short', () => {
    writeFileSync(join(directory, 'broken.pid.json'), '{"name":"bro');
    expect(readPidFiles(directory)).toHaveLength(1);
  });
});

describe('the identity of a process', () => {
  it('is gone when the process is gone', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    const { pid = 0 } = child;
    await new Promise((resolve) => child.once('close', resolve));
    expect(processIdentity(pid)).toBeUndefined();
  });

  it('is read past a command name with spaces and brackets', () => {
    const stat = `42 (a ) b) S ${Array.from({ length: 18 }, (_, index) => index).join(' ')} 777 0`;
    expect(startTicksOf(stat)).toBe('777');
  });

  it('counts a zombie as gone', () => {
    expect(startTicksOf(`42 (x) Z ${'0 '.repeat(30)}`)).toBeUndefined();
  });
});

describe('the wait before a restart', () => {
  it('doubles from a quarter of a second to ten seconds', () => {
    expect([1, 2, 3, 6, 20].map(restartDelayMs)).toEqual([250, 500, 1_000, 8_000, 10_000]);
  });
});

describe('starting in order', () => {
  const recorder = () => {
    const order: string[] = [];
    const item = (name: string, ...after: string[]) => ({
      name,
      after,
      start: async () => {
        await Promise.resolve();
        order.push(name);
      },
    });
    return { order, item };
  };

  it('starts each after all that it needs', async () => {
    const { order, item } = recorder();
    await startInOrder([item('web', 'intake'), item('intake', 'nats', 'mongo'), item('mongo'), item('nats')]);
    expect(order.slice(0, 2).toSorted()).toEqual(['mongo', 'nats']);
    expect(order.slice(2)).toEqual(['intake', 'web']);
  });

  it('counts a server that runs elsewhere as healthy', async () => {
    const { order, item } = recorder();
    await startInOrder([item('intake', 'nats')]);
    expect(order).toEqual(['intake']);
  });

  it('starts nothing that needs what failed, and tells the failure', async () => {
    const { order, item } = recorder();
    const broken = { name: 'nats', after: [], start: () => Promise.reject(new Error('no nats')) };
    await expect(startInOrder([item('intake', 'nats'), broken, item('mongo')])).rejects.toThrow('no nats');
    expect(order).toEqual(['mongo']);
  });
});
