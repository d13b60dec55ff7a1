import { rpc, type RpcEntry } from '@hoithi/bus';
import { mediaRuns } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { findNamedEntry } from '../store/find-named-entry';

/** `hoithi media runs`. */
export const serveMediaRuns = ({ store }: Pick<Intake, 'store'>): RpcEntry =>
  rpc(mediaRuns, async ({ entry: named }) => {
    const entry = await findNamedEntry(store, named);
    const film = entry.films.findLast((one) => one.confirmed);
    return {
      contestId: entry.contestId,
      entryId: entry._id,
      code: entry.code as never,
      version: film?.version ?? 1,
      verdict: film?.inspection?.verdict ?? null,
      runs: film?.inspection?.runs ?? null,
      previewRuns: film?.previewRuns ?? null,
      previewFailure: film?.previewFailure ?? null,
    };
  });
