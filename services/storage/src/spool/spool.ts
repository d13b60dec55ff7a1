import { Upload } from '@tus/utils';
import { FileStore } from '@tus/file-store';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

export type Spool = {
  readonly tusStore: FileStore;
  readonly directory: string;
  /** Makes the empty spool file of an upload unless it is there. file-store's own `create` would truncate an existing one. */
  ensure(upload: { readonly id: string; readonly bytes: number }): Promise<void>;
  /** Bytes on disk; null where there is no file. */
  receivedBytes(id: string): Promise<number | null>;
  /** SHA-256 of the whole file, streamed: memory does not grow with the film. */
  hash(id: string): Promise<string>;
  pathOf(id: string): string;
  remove(id: string): Promise<void>;
  /** Ids that have a file in the spool. */
  list(): Promise<string[]>;
  freeBytes(): Promise<number>;
};

/** The disk folder where films arrive byte by byte before they are put into S3. */
export async function openSpool(directory: string): Promise<Spool> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const tusStore = new FileStore({ directory });
  const making = new Map<string, Promise<void>>();
  const pathOf = (id: string): string => join(directory, id);

  const receivedBytes = async (id: string): Promise<number | null> => {
    try {
      return (await stat(pathOf(id))).size;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  };

  const make = async ({ id, bytes }: { readonly id: string; readonly bytes: number }): Promise<void> => {
    const present = await receivedBytes(id);
    const described =
      present === null
        ? false
        : await stat(`${pathOf(id)}.json`).then(
            () => true,
            () => false,
          );
    if (described) return;
    await tusStore.create(new Upload({ id, size: bytes, offset: 0 }));
  };

  return {
    tusStore,
    directory,
    pathOf,
    receivedBytes,
    ensure: (upload) => {
      // Two calls at once must not both create: the second would truncate what the first began to receive.
      const running = making.get(upload.id) ?? make(upload).finally(() => making.delete(upload.id));
      making.set(upload.id, running);
      return running;
    },
    hash: async (id) => {
      const hash = createHash('sha256');
      await pipeline(createReadStream(pathOf(id), { highWaterMark: 1024 * 1024 }), hash);
      return hash.digest('hex');
    },
    remove: async (id) => {
      await rm(pathOf(id), { force: true });
      await rm(`${pathOf(id)}.json`, { force: true });
    },
    list: async () => (await readdir(directory)).filter((name) => !name.endsWith('.json')),
    freeBytes: async () => {
      const { bavail, bsize } = await statfs(directory);
      return bavail * bsize;
    },
  };
}
