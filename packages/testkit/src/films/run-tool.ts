import { spawn } from 'node:child_process';

type ToolCall = { readonly tool: string; readonly args: readonly string[]; readonly input?: string | undefined };

/** Runs a program to its end and gives its stdout. Throws with the last lines of stderr when it fails or is missing. */
export function runTool({ tool, args, input }: ToolCall): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(tool, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    let [output, complaints] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (complaints = (complaints + chunk.toString('utf8')).slice(-2_000)));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${tool} ended with ${code}: ${complaints.trim()}`));
    });
    // A program that ends before it has read everything says so by its exit code, not by a broken pipe of ours.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}
