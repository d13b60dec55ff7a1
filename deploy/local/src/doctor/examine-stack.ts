import { join } from 'node:path';
import { SERVICES, type ServiceDescription } from '../services/service-catalog';
import { readStackFile, type StackDescription } from '../stack-file';
import { answersOk } from '../supervise/answers-http';
import { isStillOurs, readPidFiles, type PidRecord } from '../supervise/pid-file';
import type { Finding } from './finding';

/** The processes of the stack in this state folder: alive, answering, or left behind by a launcher that was killed. */
export async function examineStack(stateDir: string): Promise<readonly Finding[]> {
  const alive = readPidFiles(join(stateDir, 'run')).filter(isStillOurs);
  const stack = readStackFile(stateDir);
  if (!alive.some(({ name }) => name === 'launcher')) return [...leftovers(alive), notRunning];
  if (stack === undefined) return [starting];
  return Promise.all(stack.processes.map((one) => processFinding({ ...one, stack, alive })));
}

const notRunning: Finding = {
  name: 'stack',
  state: 'notice',
  text: { vi: 'chưa chạy', en: 'not running' },
  remedy: 'npx hoithi up',
};
const starting: Finding = { name: 'stack', state: 'notice', text: { vi: 'đang khởi động', en: 'starting' } };

function leftovers(alive: readonly PidRecord[]): readonly Finding[] {
  return alive.map(({ name, pid }) => ({
    name,
    state: 'unhealthy',
    text: { vi: `còn sót từ lần chạy trước (pid ${pid})`, en: `left over from an earlier run (pid ${pid})` },
    remedy: 'npx hoithi up',
  }));
}

async function processFinding(subject: {
  readonly name: string;
  readonly logFile: string;
  readonly stack: StackDescription;
  readonly alive: readonly PidRecord[];
}): Promise<Finding> {
  const { name, logFile, stack, alive } = subject;
  const remedy = `less ${logFile}`;
  if (!alive.some((record) => record.name === name)) {
    return {
      name,
      state: 'unhealthy',
      text: { vi: 'đã dừng, đang được khởi động lại', en: 'down, being restarted' },
      remedy,
    };
  }
  const service = SERVICES.find((one) => one.name === name);
  if (service === undefined || (await answers(service, stack))) {
    return { name, state: 'ok', text: { vi: 'đang chạy', en: 'running' } };
  }
  return { name, state: 'unhealthy', text: { vi: 'chạy nhưng không khoẻ', en: 'running but not healthy' }, remedy };
}

function answers(service: ServiceDescription, stack: StackDescription): Promise<boolean> {
  return answersOk(`http://127.0.0.1:${stack.ports[service.port]}/healthz`).catch(() => false);
}
