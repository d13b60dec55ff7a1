import type { Say } from '../progress';
import { isStillOurs, readPidFiles, removePidFile } from './pid-file';
import { signalGroup } from './signal-group';
import { sleep } from './sleep';

const GRACE_MS = 5_000;
const POLL_MS = 100;

/** Ends the processes that a killed launcher left behind. Only what our pid files name and what is still the same process. */
export async function cleanLeftovers(options: { readonly pidDirectory: string; readonly say: Say }): Promise<void> {
  const { pidDirectory, say } = options;
  const leftovers = readPidFiles(pidDirectory).filter((record) => record.pid !== process.pid && isStillOurs(record));
  for (const leftover of leftovers) {
    say(
      `${leftover.name}: còn sót từ lần chạy trước, đang dừng · left over from an earlier run, stopping (pid ${leftover.pid})`,
    );
    signalGroup(leftover.pid, 'SIGTERM');
  }
  const patienceEndsAtMs = Date.now() + GRACE_MS;
  while (leftovers.some(isStillOurs) && Date.now() < patienceEndsAtMs) await sleep(POLL_MS);
  for (const leftover of leftovers.filter(isStillOurs)) signalGroup(leftover.pid, 'SIGKILL');
  const gone = readPidFiles(pidDirectory).filter((record) => record.pid !== process.pid);
  for (const record of gone) removePidFile(pidDirectory, record.name);
}
