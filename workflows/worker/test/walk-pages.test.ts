import { ContestError, type EntryId } from '@hoithi/contracts';
import { asyncLocalStorage, type Context } from '@temporalio/activity';
import { walkPages } from '../src/activities/walk-pages';

const ids = (count: number): readonly EntryId[] =>
  Array.from({ length: count }, (_, at) => `entry-${String(at + 1).padStart(3, '0')}` as EntryId);

/** One attempt of a round over pages of ten, told by what it says in its heartbeats. */
async function attempt(
  entries: readonly EntryId[],
  tell: (entry: EntryId) => void,
  heartbeatDetails?: unknown,
): Promise<{ readonly end: unknown; readonly told: readonly EntryId[]; readonly lastBeat: unknown }> {
  const told: EntryId[] = [];
  let lastBeat: unknown;
  const context = {
    info: { heartbeatDetails },
    heartbeat: (details: unknown) => (lastBeat = details),
    cancellationSignal: new AbortController().signal,
  } as unknown as Context;
  const walk = () =>
    walkPages<EntryId>({
      read: async (after) => {
        const from = after === null ? 0 : entries.indexOf(after) + 1;
        const items = entries.slice(from, from + 10);
        return { items, next: from + 10 < entries.length ? (items.at(-1) ?? null) : null };
      },
      tell: async (entry) => {
        tell(entry);
        told.push(entry);
      },
    });
  const end = await asyncLocalStorage.run(context, walk).catch((error: unknown) => error);
  return { end, told, lastBeat };
}

describe('a round over all entries', () => {
  const entries = ids(45);

  it('tells every entry of every page once', async () => {
    const { end, told } = await attempt(entries, () => undefined);
    expect(end).toEqual({ told: 45 });
    expect(told.toSorted()).toEqual(entries);
  });

  it('tells everybody else when one cannot be told, and begins again at the page of that one', async () => {
    const away = new ContestError('service-unavailable', { part: 'mail' });
    const first = await attempt(entries, (entry) => {
      if (entry === entries[12]) throw away;
    });
    expect(first.end).toBe(away);
    expect(first.told.toSorted()).toEqual(entries.filter((entry) => entry !== entries[12]));
    const second = await attempt(entries, () => undefined, first.lastBeat);
    expect(second.end).toEqual({ told: 45 });
    expect(second.told.toSorted()).toEqual(entries.slice(10));
  });

  it('is tried again as long as something that failed may pass', async () => {
    const final = new ContestError('council-decided');
    const passing = new ContestError('timeout');
    const { end } = await attempt(entries, (entry) => {
      if (entry === entries[3]) throw final;
      if (entry === entries[30]) throw passing;
    });
    expect(end).toBe(passing);
    expect((await attempt(entries, (entry) => void (entry === entries[3] && fail(final)))).end).toBe(final);
  });

  it('ends early when nobody can be told', async () => {
    let asked = 0;
    const { end } = await attempt(ids(400), () => {
      asked += 1;
      throw new ContestError('service-unavailable');
    });
    expect(end).toMatchObject({ code: 'service-unavailable' });
    expect(asked).toBeLessThan(40);
  });
});

function fail(error: Error): never {
  throw error;
}
