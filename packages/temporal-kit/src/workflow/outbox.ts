import { CancellationScope, condition } from '@temporalio/workflow';

/**
 * Sends what a workflow has to tell, in order, beside its story: facts and notices do not hold the story up, and the story cannot end before they are out.
 * The queue belongs to the workflow's state, so it survives continue-as-new.
 */
export class Outbox<Item> {
  constructor(
    private readonly queue: Item[],
    private readonly send: (item: Item) => Promise<void>,
  ) {}

  get isEmpty(): boolean {
    return this.queue.length === 0;
  }

  push(item: Item): void {
    this.queue.push(item);
  }

  /** Resolves when everything pushed so far, and meanwhile, has been sent. */
  async drained(): Promise<void> {
    await condition(() => this.isEmpty);
  }

  /** Starts sending; cancelling the workflow does not stop it. */
  start(): void {
    void CancellationScope.nonCancellable(() => this.run());
  }

  private async run(): Promise<never> {
    for (;;) {
      await condition(() => !this.isEmpty);
      const item = this.queue[0] as Item;
      await this.send(item);
      this.queue.shift();
    }
  }
}

/**
 * Resolves when all of them are empty at one time. One after the other would not do: a letter that goes out at last, after a person has
 * helped, leaves a fact behind that the trouble is over.
 */
export async function allDrained(outboxes: readonly { readonly isEmpty: boolean }[]): Promise<void> {
  await condition(() => outboxes.every(({ isEmpty }) => isEmpty));
}
