import { rpc, type RpcEntry } from '@hoithi/bus';
import { ContestError, recordFingerprint } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { takeFingerprint } from '../radar/take-fingerprint';
import { findEntry } from '../store/find-entry';

/** Keeps the fingerprint of a version and looks for its minutes in all other films of the site. */
export const serveRecordFingerprint = (intake: Pick<Intake, 'store' | 'radar' | 'clock'>): RpcEntry =>
  rpc(recordFingerprint, async ({ contestId, entryId, version, print, stills }) => {
    const entry = await findEntry(intake.store, entryId);
    if (entry.contestId !== contestId || !entry.films.some((film) => film.version === version)) {
      throw new ContestError('unknown-entry', { version });
    }
    const film = { kind: 'entry', entryId, version } as const;
    return { matches: await takeFingerprint(intake, { film, print, stills }) };
  });
