import { callRpc, connectBus, type Bus } from '@hoithi/bus';
import { createUpload, type ContestError } from '@hoithi/contracts';
import { startStack, type Stack } from '@hoithi/local';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const MIB = 1024 * 1024;
export const film = randomBytes(5 * MIB);
export const sha256 = createHash('sha256').update(film).digest('hex');
export const place = { contestId: 'demo' as never, entryId: 'entry-1' as never };
const OWNER = 'user-1' as never;

export type StorageUnderTest = ReturnType<typeof storageUnderTest>;

/** The storage service on its real servers, and what an uploader says to it; it stands from the first test on. */
export function storageUnderTest() {
  let stack: Stack;
  let bus: Bus;
  let stateDir: string;
  let serial = 0;

  beforeAll(async () => {
    stateDir = await mkdtemp(join(tmpdir(), 'hoithi-storage-'));
    stack = await startStack({ stateDir, ports: 'free', services: ['storage'], onLog: () => undefined });
    bus = await connectBus({ url: stack.urls.nats, name: 'storage-test' });
  }, 120_000);
  afterAll(async () => {
    await bus?.drain();
    await stack?.stop();
    await rm(stateDir, { recursive: true, force: true });
  }, 60_000);

  const freshId = (): never => `up-${Date.now()}-${(serial += 1)}` as never;
  /** Sends one PATCH as tus wants it and returns the answer. */
  const patch = (path: string, token: string | null, offset: number, body: Buffer): Promise<Response> =>
    fetch(stack.urls.storage + path, {
      method: 'PATCH',
      headers: {
        'tus-resumable': '1.0.0',
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(offset),
        ...(token ? { 'upload-token': token } : {}),
      },
      body: new Uint8Array(body),
    });
  const head = async (path: string, token: string): Promise<number> => {
    const response = await fetch(stack.urls.storage + path, {
      method: 'HEAD',
      headers: { 'tus-resumable': '1.0.0', 'upload-token': token },
    });
    return Number(response.headers.get('upload-offset'));
  };
  const open = (uploadId: never, bytes = film.length) =>
    callRpc(bus, createUpload, { uploadId, ownerId: OWNER, bytes });
  const sendWhole = async (uploadId: never): Promise<void> => {
    const { path, token } = await open(uploadId);
    expect((await patch(path, token, 0, film)).status).toBe(204);
  };
  const codeOf = (call: Promise<unknown>): Promise<string> =>
    call.then(
      () => 'no error',
      (error: ContestError) => error.code,
    );
  /** Kills the service as a power cut would and waits until it answers again. */
  const killAndWait = async (): Promise<void> => {
    stack.processes.get('storage')?.kill('SIGKILL');
    const giveUpAtMs = Date.now() + 40_000;
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      const healthy = await stack.processes
        .get('storage')
        ?.isHealthy()
        .catch(() => false);
      if (healthy) return;
      if (Date.now() > giveUpAtMs) throw new Error('storage did not come back');
    }
  };
  return {
    bus: () => bus,
    origin: () => stack.urls.storage,
    freshId,
    patch,
    head,
    open,
    sendWhole,
    codeOf,
    killAndWait,
  };
}
