import type { StackProcess } from '../stack';
import type { ProcessSpec } from './process-spec';
import { signalGroup } from './signal-group';
import { startInOrder } from './start-in-order';
import { SupervisedProcess, type Surroundings } from './supervised-process';

/** All processes of a stack: started in the order they need each other, stopped in the reverse one. */
export class ProcessGroup {
  private readonly members: ReadonlyMap<string, SupervisedProcess>;

  constructor(
    private readonly specs: readonly ProcessSpec[],
    private readonly surroundings: Surroundings,
  ) {
    this.members = new Map(specs.map((spec) => [spec.name, new SupervisedProcess(spec, surroundings)]));
  }

  get processes(): ReadonlyMap<string, StackProcess> {
    return this.members;
  }

  /** @throws the first failure, after everything that was started has been stopped again */
  async start(): Promise<void> {
    process.once('exit', this.killAll);
    const items = this.specs.map(({ name, after }) => ({ name, after, start: () => this.startOne(name) }));
    try {
      await startInOrder(items);
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    const layers = [
      this.specs.filter((spec) => spec.after.length > 0),
      this.specs.filter((spec) => spec.after.length === 0),
    ];
    for (const layer of layers) await Promise.all(layer.flatMap(({ name }) => this.members.get(name)?.stop() ?? []));
    process.off('exit', this.killAll);
  }

  private async startOne(name: string): Promise<void> {
    const startedAtMs = Date.now();
    await this.members.get(name)?.start();
    this.surroundings.say(`${name} ✓ ${((Date.now() - startedAtMs) / 1000).toFixed(1)} s`);
  }

  /** The launcher is going down without having stopped: leave nothing behind. */
  private readonly killAll = (): void => {
    for (const member of this.members.values()) if (member.pid !== undefined) signalGroup(member.pid, 'SIGKILL');
  };
}
