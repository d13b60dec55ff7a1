import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect as connectTcp } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack, type Stack } from '../src';
import { processIdentity } from '../src/supervise/process-identity';

jest.setTimeout(120_000);

const SERVERS = ['mail', 'mongo', 'nats', 's3', 'temporal'];

describe('a stack of servers', () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'hoithi-stack-'));
  const lines: string[] = [];
  const start = (): Promise<Stack> =>
    startStack({ stateDir, ports: 'free', services: 'servers', onLog: (line) => lines.push(line) });
  let stack: Stack;

  beforeAll(async () => {
    stack = await start();
  });
  afterAll(async () => {
    await stack.stop();
    rmSync(stateDir, { recursive: true, force: true });
  });

  it('answers at every address it names, on loopback only', async () => {
    expect([...stack.processes.keys()].toSorted()).toEqual(SERVERS);
    const healthy = await Promise.all([...stack.processes.values()].map((one) => one.isHealthy()));
    expect(healthy).toEqual(SERVERS.map(() => true));
    for (const port of [stack.ports.temporal, stack.ports.nats, stack.ports.mongo, stack.ports.s3]) {
      expect(listeningAddresses(port)).toEqual(['0100007F']);
    }
  });

  it('registers the search attributes and keeps closed workflows for a month', async () => {
    const answer = await fetch(`${stack.urls.temporalUi}/api/v1/namespaces/hoithi`);
    expect(await answer.json()).toMatchObject({ config: { workflowExecutionRetentionTtl: '2592000s' } });
    const attributes = await fetch(`${stack.urls.temporalUi}/api/v1/namespaces/hoithi/search-attributes`);
    expect(await attributes.json()).toMatchObject({
      customAttributes: { NextDeadline: 'INDEXED_VALUE_TYPE_DATETIME' },
    });
  });

  it('declares the streams before anybody needs them', async () => {
    const { streams } = await jetStreamState(stack);
    expect(streams).toBe(4);
  });

  it('refuses a second launcher in the same folder', async () => {
    await expect(start()).rejects.toMatchObject({ code: 'stack-already-running' });
  });

  it('starts NATS again after SIGKILL, with its streams, and says so', async () => {
    const nats = stack.processes.get('nats');
    const firstPid = nats?.pid;
    nats?.kill('SIGKILL');
    await until(async () => nats?.pid !== undefined && nats.pid !== firstPid && (await nats.isHealthy()));
    expect(lines.some((line) => line.startsWith('nats: ') && line.includes('SIGKILL'))).toBe(true);
    await until(async () => (await jetStreamState(stack)).streams === 4);
  });

  it('gives a caught letter to whoever asks for its recipient', async () => {
    await sendLetter(stack.ports.smtp, 'an@hoithi.test', 'Ma 135790');
    const answer = await fetch(`${stack.urls.mail}/api/messages?to=AN@hoithi.test`);
    expect(await answer.json()).toMatchObject({ messages: [{ to: ['an@hoithi.test'], subject: 'Ma 135790' }] });
  });

  it('leaves no process behind when it stops, and keeps its data and secrets', async () => {
    const pids = [...stack.processes.values()].flatMap(({ pid }) => pid ?? []);
    const { S3_ACCESS_KEY: firstKey } = stack.env;
    await stack.stop();
    expect(pids.map(processIdentity)).toEqual(pids.map(() => undefined));
    stack = await start();
    expect(stack.env['S3_ACCESS_KEY']).toBe(firstKey);
  });
});

async function jetStreamState(stack: Stack): Promise<{ streams: number }> {
  const answer = await fetch(`http://127.0.0.1:${stack.ports.natsMonitor}/jsz`);
  return (await answer.json()) as { streams: number };
}

/** Local addresses (hexadecimal, as Linux lists them) that listen on this port. */
function listeningAddresses(port: number): readonly string[] {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => readFileSync(file, 'utf8').split('\n').slice(1));
  return rows.flatMap((row) => {
    const [, local = '', , state] = row.trim().split(/\s+/);
    const [address = '', localPort] = local.split(':');
    return state === '0A' && localPort === wanted ? [address] : [];
  });
}

function sendLetter(port: number, to: string, subject: string): Promise<void> {
  const commands = [
    'HELO test',
    'MAIL FROM:<a@hoithi.test>',
    `RCPT TO:<${to}>`,
    'DATA',
    `Subject: ${subject}\r\n\r\n.`,
    'QUIT',
  ];
  return new Promise((resolve, reject) => {
    const socket = connectTcp(port, '127.0.0.1');
    socket.on('data', () => socket.write(`${commands.shift() ?? ''}\r\n`));
    socket.on('error', reject);
    socket.on('close', () => resolve());
  });
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const patienceEndsAtMs = Date.now() + 30_000;
  while (Date.now() < patienceEndsAtMs) {
    if (await condition().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('did not come true in time');
}
