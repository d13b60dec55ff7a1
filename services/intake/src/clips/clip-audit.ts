import { clipAction, type ClipAction } from '@hoithi/contracts';
import type { Principal } from '@hoithi/platform';
import { deskCaller } from '../http/desk-caller';
import type { Intake } from '../intake';
import { withAudit } from '../store/audit';
import type { AuditRow } from '../store/rows';

type Act = {
  readonly action: ClipAction;
  readonly clip: { readonly _id: string; readonly title: string };
  readonly by: Principal;
};

/** Does something to a clip, written into the audit trail with who did it; the title stays readable there when the clip is gone. */
export async function withClipAudit<T>(
  intake: Pick<Intake, 'store' | 'auth' | 'clock'>,
  { action, clip, by }: Act,
  act: (byName: string) => Promise<T>,
): Promise<T> {
  const { userId: byId, name: byName } = await deskCaller(intake, by);
  const asked = { contestId: '', entryId: null, clipId: clip._id, action, byId, byName, reason: clip.title };
  return withAudit(intake.store, { ...asked, atMs: intake.clock.nowMs() }, () => act(byName));
}

const MOST_ACTS = 100;

/** What was done to clips, newest first. */
export async function listClipActs(
  store: Pick<Intake['store'], 'audit'>,
  clipId?: string,
): Promise<readonly { atMs: number; action: ClipAction; byName: string; title: string }[]> {
  const wanted = clipId === undefined ? { clipId: { $exists: true } } : { clipId };
  const rows = await store.audit
    .find(wanted as object)
    .sort({ atMs: -1 })
    .limit(MOST_ACTS)
    .lean<AuditRow[]>();
  return rows
    .filter(({ state }) => state !== 'refused')
    .map(({ atMs, action, byName, reason }) => ({
      atMs,
      action: clipAction.parse(action),
      byName,
      title: reason ?? '',
    }));
}
