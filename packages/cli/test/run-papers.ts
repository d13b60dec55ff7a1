import { Command, CommanderError } from 'commander';
import { registerPapers } from '../src/commands/papers';

export type Ran = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** Runs `hoithi papers` in this process and keeps what it says: without the seconds in which a build is looked over. */
export async function runPapers(args: readonly string[]): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const { exitCode } = process;
  const restore = (['stdout', 'stderr'] as const).map((name) => {
    const write = process[name].write.bind(process[name]);
    process[name].write = (text: string | Uint8Array) => {
      said[name] += String(text);
      return true;
    };
    return () => void (process[name].write = write);
  });
  const program = new Command('hoithi').exitOverride();
  registerPapers(program);
  try {
    await program.parseAsync(['papers', ...args], { from: 'user' });
    return { status: Number(process.exitCode ?? 0), ...said };
  } catch (error) {
    if (error instanceof CommanderError) return { status: error.exitCode, ...said };
    throw error;
  } finally {
    for (const undo of restore) undo();
    process.exitCode = exitCode;
  }
}
