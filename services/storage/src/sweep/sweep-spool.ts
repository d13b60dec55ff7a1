import type { Storage } from '../storage';

/** A session that nobody has begun, resumed, looked at or submitted for this long is closed; the entrant may begin anew with the same file. */
const IDLE_MS = 14 * 24 * 3600 * 1000;

/**
 * Frees the spool of films that are stored and of sessions left alone. Files without a record are left: a restored database may yet know them.
 * Works from our own records, since tus's own clean-up would delete finished uploads too.
 */
export async function sweepSpool({
  uploads,
  spool,
  clock,
  logger,
}: Storage): Promise<{ readonly freed: number; readonly expired: number }> {
  let freed = 0;
  for (const id of await spool.list()) {
    const record = await uploads.find(id);
    if (record?.state !== 'stored' && record?.state !== 'expired') continue;
    await spool.remove(id);
    freed += 1;
  }
  const idleSinceMs = clock.nowMs() - IDLE_MS;
  const idle = await uploads.idleSince(idleSinceMs);
  for (const { _id } of idle) {
    const change = await uploads.change(_id, (record) =>
      record.state === 'stored' || record.touchedAtMs >= idleSinceMs ? null : { set: { state: 'expired' } },
    );
    if (change?.state === 'expired') await spool.remove(_id);
  }
  if (freed + idle.length > 0) logger.info({ freed, expired: idle.length }, 'spool swept');
  return { freed, expired: idle.length };
}
