export type Startable = {
  readonly name: string;
  readonly after: readonly string[];
  readonly start: () => Promise<void>;
};

/**
 * Starts each as soon as those it comes after are healthy; what does not depend on each other starts side by side.
 * Names in `after` that are not among them (an external server) count as healthy.
 * @throws the first failure, after the others have come to an end too
 */
export async function startInOrder(items: readonly Startable[]): Promise<void> {
  const byName = new Map(items.map((item) => [item.name, item]));
  const started = new Map<string, Promise<void>>();

  const startOnce = (item: Startable): Promise<void> => {
    const running = started.get(item.name);
    if (running !== undefined) return running;
    const before = item.after.flatMap((name) => byName.get(name) ?? []);
    const mine = Promise.all(before.map(startOnce)).then(() => item.start());
    started.set(item.name, mine);
    return mine;
  };

  const ends = await Promise.allSettled(items.map(startOnce));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
