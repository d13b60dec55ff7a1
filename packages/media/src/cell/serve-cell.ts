import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { killRun } from '../sandbox/kill-run';
import { CELL_SOCKET, type CellMessage } from './cell-wire';
import { readRequest } from './read-request';

const BIN = join(__dirname, '..', '..', 'bin');

export type Cell = { readonly close: () => Promise<void> };

/**
 * Runs tools for a worker that lives in another container: this one has no network and sees nothing but the scratch folder. One connection
 * is one run; when it breaks off, whatever it started is killed.
 */
export async function serveCell(scratch: string): Promise<Cell> {
  const path = join(scratch, CELL_SOCKET);
  await rm(path, { force: true });
  const server = createServer((socket) => void serveRun(socket, scratch));
  server.listen(path);
  await once(server, 'listening');
  await chmod(path, 0o600);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

async function serveRun(socket: Socket, scratch: string): Promise<void> {
  socket.on('error', () => undefined);
  const lines = createInterface({ input: socket });
  const [line] = (await Promise.race([once(lines, 'line'), once(socket, 'close').then(() => [''])])) as [string];
  const request = readRequest(line);
  if (request === null) {
    socket.destroy();
    return;
  }
  const { job, tool, work, args } = request;
  const tell = (message: CellMessage): void => void socket.write(`${JSON.stringify(message)}\n`);
  const program = work === 'preview' && tool === 'ffmpeg' ? 'prlimit-preview' : 'prlimit-run';
  // It makes itself the leader of a group of its own, by which it is killed; a leader already would fork and be lost.
  const child = spawn(join(BIN, program), program === 'prlimit-run' ? [tool, ...args] : args, {
    cwd: job === null ? scratch : join(scratch, job),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (chunk: Buffer) => tell({ out: chunk.toString('base64') }));
  child.stderr.on('data', (chunk: Buffer) => tell({ err: chunk.toString('base64') }));
  socket.once('close', () => killRun(child));
  child.once('error', () => socket.destroy());
  child.once('close', (exit, signal) => {
    tell({ exit, signal });
    socket.end();
  });
}
