import { rpc, type RpcEntry } from '@hoithi/bus';
import { recordClipPrint } from '@hoithi/contracts';
import { findClip } from '../clips/find-clip';
import type { Intake } from '../intake';
import { forgetFilm } from '../radar/forget-film';
import { takeFingerprint } from '../radar/take-fingerprint';

/** Keeps the fingerprint of a clip and looks for its minutes in the entries of all contests. */
export const serveRecordClipPrint = (intake: Pick<Intake, 'store' | 'radar' | 'clock'>): RpcEntry =>
  rpc(recordClipPrint, async ({ clipId, print, stills, play, poster }) => {
    await findClip(intake.store, clipId);
    await intake.store.clips.updateOne({ _id: clipId }, { $set: { play, poster } });
    const film = { kind: 'clip', clipId } as const;
    const matches = await takeFingerprint(intake, { film, print, stills });
    // Deleted while its minutes were looked for: what was written down after that goes too.
    await findClip(intake.store, clipId).catch(async (error: unknown) => {
      await forgetFilm(intake, film);
      throw error;
    });
    return { matches };
  });
