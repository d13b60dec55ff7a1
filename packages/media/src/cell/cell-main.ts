import { serveCell } from './serve-cell';

const [scratch] = process.argv.slice(2);
if (scratch === undefined) throw new Error('cell-main SCRATCH: the folder that the worker and its cell share');
void serveCell(scratch).then(({ close }) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void close().then(() => process.exit(0)));
});
