import { rpc, type RpcEntry } from '@hoithi/bus';
import { ContestError, recordInspection } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { changeEntry } from '../store/change-entry';

/** Keeps the technical verdict beside the film it is about; the same again overwrites with the same. */
export const serveRecordInspection = ({ store }: Pick<Intake, 'store'>): RpcEntry =>
  rpc(recordInspection, async ({ contestId, entryId, version, inspection }) => {
    await changeEntry(store, entryId, ({ films, contestId: own }) => {
      if (own !== contestId || !films.some((film) => film.version === version)) {
        throw new ContestError('unknown-entry', { version });
      }
      return { set: { films: films.map((film) => (film.version === version ? { ...film, inspection } : film)) } };
    });
    return {};
  });
