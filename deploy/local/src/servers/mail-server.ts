import { mailCatcherMain } from '../locations';
import { answersOk } from '../supervise/answers-http';
import type { ProcessSpec } from '../supervise/process-spec';
import { serverEnvironment, type ServerContext } from './server-context';

/** The capturing mail server: takes every letter, sends none, shows them on a page and as JSON. */
export function mailServer({ host, ports, directories }: ServerContext): ProcessSpec {
  return {
    name: 'mail',
    program: process.execPath,
    args: [mailCatcherMain, '--smtp-port', String(ports.smtp), '--web-port', String(ports.mail)],
    env: serverEnvironment(host),
    cwd: directories.data,
    after: [],
    isHealthy: () => answersOk(`http://127.0.0.1:${ports.mail}/healthz`),
    startWithinMs: 90_000,
    stopWithinMs: 5_000,
  };
}
