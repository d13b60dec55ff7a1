import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { join, relative } from 'node:path';

/** Shows others that the owner of a folder is alive. */
export type LifeSign = { readonly end: () => Promise<void> };

const NAME = 'alive';

/**
 * Gives a sign of life in a folder: a socket that nobody speaks on. The kernel closes it with its process, however that ends, and it can be
 * asked from another container, where numbers of processes mean nothing.
 * @throws Error of the system when the path of the folder is longer than sockets allow (about 90 bytes)
 */
export async function giveLifeSign(folder: string): Promise<LifeSign> {
  const server = createServer((caller) => caller.destroy());
  server.listen(addressIn(folder));
  await once(server, 'listening');
  server.unref();
  return {
    end: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

/** `none` where no sign was ever given, or not yet. When in doubt a folder's owner lives. */
export function askLifeSign(folder: string): Promise<'alive' | 'dead' | 'none'> {
  return new Promise((resolve) => {
    const caller = connect(addressIn(folder));
    caller.once('connect', () => {
      caller.destroy();
      resolve('alive');
    });
    caller.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code === 'ECONNREFUSED' ? 'dead' : code === 'ENOENT' ? 'none' : 'alive'),
    );
  });
}

/** Sockets have short paths; the one from here may be shorter. */
function addressIn(folder: string): string {
  const [path, fromHere] = [join(folder, NAME), relative(process.cwd(), join(folder, NAME))];
  return fromHere.length < path.length ? fromHere : path;
}
