import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { answersAtAll } from '../supervise/answers-http';
import type { ProcessSpec } from '../supervise/process-spec';
import { serverEnvironment, type ServerContext } from './server-context';

/** Where the gateway keeps an object's metadata: beside the data as extended attributes, or in files of their own. */
export type S3Metadata = 'xattr' | 'sidecar';

export function s3Folders(dataDirectory: string): { objects: string; versions: string; sidecar: string } {
  const root = join(dataDirectory, 's3');
  return { objects: join(root, 'objects'), versions: join(root, 'versions'), sidecar: join(root, 'sidecar') };
}

export function s3Server(
  context: ServerContext & { readonly program: string; readonly metadata: S3Metadata },
): ProcessSpec {
  const { ports, directories, secrets, metadata } = context;
  const folders = s3Folders(directories.data);
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  return {
    name: 's3',
    program: context.program,
    args: [
      `--port=127.0.0.1:${ports.s3}`,
      '--quiet',
      'posix',
      `--versioning-dir=${folders.versions}`,
      ...(metadata === 'sidecar' ? [`--sidecar=${folders.sidecar}`] : []),
      folders.objects,
    ],
    env: {
      ...serverEnvironment(context.host),
      ROOT_ACCESS_KEY_ID: secrets.s3AccessKey,
      ROOT_SECRET_ACCESS_KEY: secrets.s3SecretKey,
    },
    cwd: directories.data,
    after: [],
    isHealthy: () => answersAtAll(`http://127.0.0.1:${ports.s3}/`),
    startWithinMs: 90_000,
    stopWithinMs: 10_000,
  };
}
