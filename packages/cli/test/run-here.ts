import { runCli } from '../src';

export type Ran = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** Runs `hoithi` in this process and keeps what it says: the same command without the seconds in which a build is looked over. */
export async function runHere(args: readonly string[]): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const { exitCode } = process;
  const restore = (['stdout', 'stderr'] as const).map((name) => {
    const { write } = process[name];
    process[name].write = (text: string | Uint8Array) => {
      said[name] += String(text);
      return true;
    };
    return () => void (process[name].write = write);
  });
  try {
    return { status: await runCli(args), ...said };
  } finally {
    for (const undo of restore) undo();
    process.exitCode = exitCode;
  }
}
