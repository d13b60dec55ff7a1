import { insertFirst } from '@hoithi/mongo-kit';
import type { SettingRow } from './rows';
import type { Store } from './open-store';

const _id = 'calendar-start';

/** The instant from which relative calendars count: the one given, else the first start of this service, for ever. */
export async function calendarStart(
  store: Pick<Store, 'settings'>,
  given: { readonly startAtMs: number | undefined; readonly nowMs: number },
): Promise<number> {
  if (given.startAtMs !== undefined) return given.startAtMs;
  if (await insertFirst(store.settings, { _id, value: given.nowMs })) return given.nowMs;
  const row = await store.settings.findById(_id).lean<SettingRow>();
  return row?.value ?? given.nowMs;
}
