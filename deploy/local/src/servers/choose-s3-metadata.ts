import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostEnvironment } from '../host-environment';
import { choosePorts } from '../ports/choose-ports';
import { runCommand } from '../tools/run-command';
import { s3Folders, type S3Metadata } from './s3-server';
import { serverEnvironment } from './server-context';

const PROBE_MS = 1_500;

/**
 * Asks the gateway itself whether the folder's file system keeps extended attributes: it refuses to start where it does not.
 * The answer is remembered in the state folder, because data written one way cannot be read the other way.
 */
export async function chooseS3Metadata(choice: {
  readonly program: string;
  readonly dataDirectory: string;
  readonly host: HostEnvironment;
}): Promise<S3Metadata> {
  const { objects } = s3Folders(choice.dataDirectory);
  const answerFile = join(choice.dataDirectory, 's3', 'metadata.txt');
  if (existsSync(answerFile)) return readFileSync(answerFile, 'utf8') === 'sidecar' ? 'sidecar' : 'xattr';
  mkdirSync(objects, { recursive: true });
  const { probe } = await choosePorts({ probe: 0 });
  const { output } = await runCommand({
    program: choice.program,
    timeoutMs: PROBE_MS,
    args: ['--port', `127.0.0.1:${probe}`, '--quiet', 'posix', objects],
    env: { ...serverEnvironment(choice.host), ROOT_ACCESS_KEY_ID: 'probe', ROOT_SECRET_ACCESS_KEY: 'probe-probe' },
  });
  const answer: S3Metadata = /xattr/i.test(output) ? 'sidecar' : 'xattr';
  writeFileSync(answerFile, answer);
  return answer;
}
