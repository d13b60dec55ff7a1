import { countCodeRequest } from '../src/store/count-code-request';
import type { Store } from '../src/store/open-store';

const MINUTE = 60_000;

function aStore() {
  const rows = new Map<string, { readonly _id: string; readonly atMs: number }>();
  const codeRequests = {
    deleteMany: async ({ atMs }: { atMs: { $lte: number } }) => {
      for (const row of rows.values()) if (row.atMs <= atMs.$lte) rows.delete(row._id);
    },
    create: async (row: { _id: string; atMs: number }) => {
      if (rows.has(row._id)) throw Object.assign(new Error('duplicate key'), { code: 11_000 });
      rows.set(row._id, row);
    },
    find: ({ _id }: { _id: { $in: readonly string[] } }) => ({
      lean: async () => _id.$in.flatMap((id) => rows.get(id) ?? []),
    }),
  };
  return { codeRequests } as unknown as Store;
}

/** How many of these requests of one address at one instant are let through. */
async function letThrough(store: Store, count: number, nowMs: number, email = 'an@hoithi.test'): Promise<number> {
  const answers = await Promise.allSettled(
    Array.from({ length: count }, () => countCodeRequest(store, { email, nowMs })),
  );
  return answers.filter(({ status }) => status === 'fulfilled').length;
}

describe('requests for a sign-in code', () => {
  it('are ten at most in any ten minutes, not ten before and ten after the turn of a span', async () => {
    const store = aStore();
    expect(await letThrough(store, 12, 19 * MINUTE)).toBe(10);
    expect(await letThrough(store, 12, 21 * MINUTE)).toBe(0);
    expect(await letThrough(store, 12, 29 * MINUTE)).toBe(10);
  });

  it('are told how long to wait', async () => {
    const store = aStore();
    await letThrough(store, 4, 0);
    await letThrough(store, 6, 3 * MINUTE);
    await expect(countCodeRequest(store, { email: ' AN@hoithi.test', nowMs: 4 * MINUTE })).rejects.toMatchObject({
      code: 'too-many-requests',
      facts: { waitMs: 6 * MINUTE },
    });
    expect(await letThrough(store, 12, 10 * MINUTE)).toBe(4);
  });

  it('of one address take nothing from another', async () => {
    const store = aStore();
    await letThrough(store, 10, 0);
    expect(await letThrough(store, 10, 0, 'binh@hoithi.test')).toBe(10);
  });
});
