import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, readFileSync } from 'node:fs';
import { LauncherError } from '../launcher-error';
import type { Say } from '../progress';
import { logFileOf, openLogFile } from './open-log-file';
import { removePidFile, writePidFile } from './pid-file';
import type { ProcessSpec } from './process-spec';
import { restartDelayMs } from './restart-delay';
import { signalGroup } from './signal-group';
import { sleep } from './sleep';

const POLL_MS = 100;
const STEADY_AFTER_MS = 60_000;

export type Surroundings = { readonly logDirectory: string; readonly pidDirectory: string; readonly say: Say };

/** One process that is kept alive: started until healthy, restarted with backoff when it crashes, stopped with its children. */
export class SupervisedProcess {
  readonly name: string;
  private child: ChildProcess | undefined;
  private wanted = false;
  private isStarting = false;
  private crashesInARow = 0;
  private reviving: Promise<void> | undefined;

  constructor(
    private readonly spec: ProcessSpec,
    private readonly surroundings: Surroundings,
  ) {
    this.name = spec.name;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  get logFile(): string {
    return logFileOf(this.surroundings.logDirectory, this.name);
  }

  /** @throws {LauncherError} process-unhealthy, with the end of its log, when it exits or does not answer in time */
  async start(): Promise<void> {
    this.wanted = true;
    this.isStarting = true;
    try {
      await this.spawnUntilHealthy();
    } catch (error) {
      this.wanted = false;
      throw error;
    } finally {
      this.isStarting = false;
    }
  }

  /** Sends a signal to the process and its children; after SIGKILL the supervision starts it again. */
  kill(signal: NodeJS.Signals): void {
    if (this.pid !== undefined) signalGroup(this.pid, signal);
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    this.wanted = false;
    await this.endChild();
    await this.reviving?.catch(() => undefined);
    await this.endChild();
    removePidFile(this.surroundings.pidDirectory, this.name);
  }

  /** False while it is down, starting or not answering. */
  async isHealthy(): Promise<boolean> {
    return this.child !== undefined && (await this.spec.isHealthy().catch(() => false));
  }

  /** A process that exits ends the waiting at once, also while `onHealthy` speaks to it. */
  private async spawnUntilHealthy(): Promise<void> {
    const child = this.spawnChild();
    const exited = new Promise<never>((_resolve, reject) => {
      const fail = (): void => reject(this.unhealthy('đã tự thoát khi khởi động', 'exited while starting'));
      child.once('error', fail);
      child.once('exit', fail);
    });
    const serves = this.untilHealthy(child).then(() => (this.child === child ? this.spec.onHealthy?.() : undefined));
    try {
      await Promise.race([serves, exited]);
    } catch (error) {
      await this.endChild();
      throw error;
    }
  }

  private async untilHealthy(child: ChildProcess): Promise<void> {
    const patienceEndsAtMs = Date.now() + this.spec.startWithinMs;
    while (this.child === child) {
      const reason = await this.whyNotHealthy();
      if (reason === undefined) return;
      if (Date.now() > patienceEndsAtMs) {
        throw this.unhealthy(`không trả lời kịp lúc (${reason})`, `did not answer in time (${reason})`);
      }
      await sleep(POLL_MS);
    }
  }

  private whyNotHealthy(): Promise<string | undefined> {
    return this.spec.isHealthy().then(
      (healthy) => (healthy ? undefined : '…'),
      (error: unknown) => asError(error).message,
    );
  }

  private spawnChild(): ChildProcess {
    const log = openLogFile(this.surroundings.logDirectory, this.name);
    const { program, args, env, cwd } = this.spec;
    const child = spawn(program, args, { env: { ...env }, cwd, detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    this.child = child;
    const startedAtMs = Date.now();
    if (child.pid !== undefined) writePidFile(this.surroundings.pidDirectory, { name: this.name, pid: child.pid });
    child.once('error', () => this.onGone({ child, startedAtMs, how: 'spawn' }));
    child.once('exit', (code, signal) => this.onGone({ child, startedAtMs, how: signal ?? `exit ${code}` }));
    return child;
  }

  private onGone(end: { child: ChildProcess; startedAtMs: number; how: string }): void {
    if (this.child !== end.child) return;
    this.child = undefined;
    if (end.child.pid !== undefined) signalGroup(end.child.pid, 'SIGKILL');
    if (!this.wanted || this.isStarting || this.reviving !== undefined) return;
    this.crashesInARow = Date.now() - end.startedAtMs > STEADY_AFTER_MS ? 1 : this.crashesInARow + 1;
    this.reviving = this.revive(end.how).finally(() => {
      this.reviving = undefined;
    });
  }

  /** A failed restart is one more crash; it goes on until the process lives or is no longer wanted. */
  private async revive(how: string): Promise<void> {
    let reason = how;
    while (this.wanted) {
      const delayMs = restartDelayMs(this.crashesInARow);
      this.surroundings.say(`${this.name}: đã dừng (${reason}), khởi động lại · stopped, restarting in ${delayMs} ms`);
      const goOnAtMs = Date.now() + delayMs;
      while (this.wanted && Date.now() < goOnAtMs) await sleep(POLL_MS);
      if (!this.wanted) return;
      const failure = await this.spawnUntilHealthy().then(() => undefined, asError);
      if (failure === undefined) {
        this.surroundings.say(`${this.name}: đã chạy lại · is back`);
        return;
      }
      reason = failure.message;
      this.crashesInARow += 1;
    }
  }

  private async endChild(): Promise<void> {
    const { child } = this;
    if (child === undefined || child.pid === undefined) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    signalGroup(child.pid, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child.pid ?? 0, 'SIGKILL'), this.spec.stopWithinMs);
    await gone;
    clearTimeout(timer);
  }

  private unhealthy(vi: string, en: string): LauncherError {
    return new LauncherError({
      code: 'process-unhealthy',
      vi: `${this.name} ${vi}.`,
      en: `${this.name} ${en}. The end of its log:\n${tail(this.logFile)}`,
      remedy: `less ${this.logFile}`,
    });
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

function tail(file: string): string {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(-12).join('\n');
  } catch {
    return '';
  }
}
