import { rpc } from '@hoithi/bus';
import { ContestError, removeClip } from '@hoithi/contracts';
import type { Storage } from '../storage';

/**
 * The record goes first: a transfer that is still under way then takes its own object back. The objects go by their folder, so that
 * those of an attempt that was cut off go too.
 */
export const serveRemoveClip = ({ objects, uploads, spool }: Storage) =>
  rpc(removeClip, async ({ clipId, uploadId }) => {
    await uploads.forget(uploadId);
    await spool.remove(uploadId);
    try {
      const keys = await objects.list(`clips/${clipId}/`);
      for (const key of keys) await objects.remove(key);
      return { objects: keys.length };
    } catch (error) {
      throw new ContestError('service-unavailable', { part: 's3' }, { cause: error });
    }
  });
