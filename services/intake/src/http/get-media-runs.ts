import { deskRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { findSubmittedEntry } from '../store/find-entry';
import { grantPaths } from './grant-paths';

/** What the tools did to the newest film of an entry. */
export const getMediaRuns = (intake: Intake): RouteEntry =>
  route(deskRoutes.getMediaRuns, async ({ params }) => {
    const entry = await findSubmittedEntry(intake.store, params.entryId);
    const film = entry.films.findLast((one) => one.confirmed);
    const runs = film?.inspection?.runs ?? null;
    const paths = await grantPaths(intake, runs === null ? [] : [runs.objectKey]);
    return { version: film?.version ?? 1, runs, path: runs === null ? null : (paths[runs.objectKey] ?? null) };
  });
