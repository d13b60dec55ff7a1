import { insertFirst } from '@hoithi/mongo-kit';
import type { NoticeRow } from './rows';
import type { Store } from './open-store';

type Notices = Pick<Store, 'notices'>;

/** The row of a notice, made if it is not there yet. */
export async function openNotice(
  store: Notices,
  notice: { readonly key: string; readonly kind: string; readonly contestId: string; readonly entryId: string | null },
  nowMs: number,
): Promise<NoticeRow> {
  const { key: _id, kind, contestId, entryId } = notice;
  const row: NoticeRow = { _id, kind, contestId, entryId, askedAtMs: nowMs, servedTo: [], sentAtMs: null };
  if (await insertFirst(store.notices, row)) return row;
  return (await store.notices.findById(_id).lean<NoticeRow>()) ?? row;
}

/** Notes what became of the letter to an address, as soon as it is known. */
export const noteFate =
  (store: Notices, key: string) =>
  async (address: string, fate: 'served' | 'refused'): Promise<void> => {
    const list = fate === 'served' ? 'servedTo' : 'refused';
    await store.notices.updateOne({ _id: key }, { $addToSet: { [list]: address } } as object);
  };

export async function sealNotice(store: Notices, key: string, nowMs: number): Promise<void> {
  await store.notices.updateOne({ _id: key }, { $set: { sentAtMs: nowMs } });
}
