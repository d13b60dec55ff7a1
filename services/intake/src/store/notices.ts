import { isDuplicateKey } from '@hoithi/mongo-kit';
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
  try {
    await store.notices.create(row);
    return row;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
  return (await store.notices.findById(_id).lean<NoticeRow>()) ?? row;
}

export async function markServed(store: Notices, key: string, address: string): Promise<void> {
  await store.notices.updateOne({ _id: key }, { $addToSet: { servedTo: address } });
}

export async function sealNotice(store: Notices, key: string, nowMs: number): Promise<void> {
  await store.notices.updateOne({ _id: key }, { $set: { sentAtMs: nowMs } });
}
