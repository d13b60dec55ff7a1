import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { CELL_SOCKET, type CellMessage, type CellRequest } from './cell-wire';

/** As a shell says that there is no such program: the caller takes it for a fault of the machine. */
const NOT_THERE = 127;
const KILLED = 137;

/** `run-in-cell WORK TOOL ARGS…` in a job folder, or in the scratch folder itself: behaves as the tool would, which runs in the cell. */
function main([work, tool, ...args]: readonly string[]): void {
  const here = process.cwd();
  const isJob = !existsSync(join(here, CELL_SOCKET));
  const socket = connect(join(here, ...(isJob ? ['..'] : []), CELL_SOCKET));
  const request = { job: isJob ? basename(here) : null, tool, work, args } as CellRequest;
  socket.once('connect', () => socket.write(`${JSON.stringify(request)}\n`));
  socket.once('error', (error) => {
    process.stderr.write(`no cell: ${error.message}\n`);
    process.exit(NOT_THERE);
  });
  createInterface({ input: socket }).on('line', (line) => {
    const message = JSON.parse(line) as CellMessage;
    if ('out' in message) process.stdout.write(Buffer.from(message.out, 'base64'));
    else if ('err' in message) process.stderr.write(Buffer.from(message.err, 'base64'));
    else process.exitCode = message.exit ?? KILLED;
  });
  socket.once('close', () => {
    process.exitCode ??= KILLED;
  });
}

main(process.argv.slice(2));
