import { rpc, type RpcEntry } from '@hoithi/bus';
import { recordClip } from '@hoithi/contracts';
import type { Intake } from '../intake';

/** What the clip's workflow says last, stands; a clip that is being deleted or gone stays so. */
export const serveRecordClip = ({ store }: Pick<Intake, 'store'>): RpcEntry =>
  rpc(recordClip, async ({ clipId, state, failure, untilMs, atMs }) => {
    const still = { _id: clipId, state: { $ne: 'deleting' }, toldAtMs: { $lte: atMs } };
    await store.clips.updateOne(still as object, { $set: { state, failure, untilMs, toldAtMs: atMs } });
    return {};
  });
