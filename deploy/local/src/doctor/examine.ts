import type { HostEnvironment } from '../host-environment';
import { examineHost } from './examine-host';
import { examineStack } from './examine-stack';
import type { Finding } from './finding';

/** Looks at this machine and at the stack of one state folder; changes nothing. */
export async function examine(subject: {
  readonly host: HostEnvironment;
  readonly stateDir: string;
}): Promise<readonly Finding[]> {
  return [...(await examineHost(subject.host)), ...(await examineStack(subject.stateDir))];
}
