import { rpc, type RpcEntry } from '@hoithi/bus';
import { forgetClip } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { forgetFilm } from '../radar/forget-film';

/** The clip itself goes last, so that a repeat after a failure finds what is left to do. */
export const serveForgetClip = ({ store, radar }: Pick<Intake, 'store' | 'radar'>): RpcEntry =>
  rpc(forgetClip, async ({ clipId }) => {
    const matches = await forgetFilm({ store, radar }, { kind: 'clip', clipId });
    await store.clips.deleteOne({ _id: clipId, state: 'deleting' } as object);
    return { matches };
  });
