import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

export type Tus = {
  readonly origin: string;
  readonly create: (upload: { readonly id: string; readonly bytes: number }) => Promise<void>;
  readonly receivedBytes: (id: string) => Promise<number>;
  readonly stop: () => Promise<void>;
};

/** @param directory the spool; @param films the folder whose files are served under /media */
export async function startTus(directory: string, films: string): Promise<Tus> {
  const child = spawn(process.execPath, [join(__dirname, 'tus-server.mjs'), directory, films], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const origin = `http://127.0.0.1:${line.toString().trim()}`;
  return {
    origin,
    create: async ({ id, bytes }) => {
      const answer = await fetch(`${origin}/upload`, {
        method: 'POST',
        headers: { 'tus-resumable': '1.0.0', 'upload-length': String(bytes), 'fake-upload-id': id },
      });
      if (answer.status !== 201) throw new Error(`tus answered ${answer.status}: ${await answer.text()}`);
    },
    receivedBytes: async (id) =>
      stat(join(directory, id)).then(
        (file) => file.size,
        () => 0,
      ),
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}
