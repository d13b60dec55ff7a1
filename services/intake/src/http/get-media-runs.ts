import { deskRoutes, type InspectionRuns } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { findSubmittedEntry } from '../store/find-entry';
import { grantPaths } from './grant-paths';

/** What the tools did to the newest film of an entry, for its verdict and for its preview. */
export const getMediaRuns = (intake: Intake): RouteEntry =>
  route(deskRoutes.getMediaRuns, async ({ params }) => {
    const entry = await findSubmittedEntry(intake.store, params.entryId);
    const film = entry.films.findLast((one) => one.confirmed);
    const [checked, previewed] = [film?.inspection?.runs ?? null, film?.previewRuns ?? null];
    const keys = [checked, previewed].flatMap((runs) => (runs === null ? [] : [runs.objectKey]));
    const paths = await grantPaths(intake, keys);
    const withPath = (runs: InspectionRuns | null) => ({ runs, path: (runs && paths[runs.objectKey]) ?? null });
    return {
      version: film?.version ?? 1,
      ...withPath(checked),
      preview: { ...withPath(previewed), failure: film?.previewFailure ?? null },
    };
  });
