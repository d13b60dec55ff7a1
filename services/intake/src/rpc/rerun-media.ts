import { rpc, type RpcEntry } from '@hoithi/bus';
import { rerunMedia } from '@hoithi/contracts';
import { rerunInspection } from '../http/rerun-inspection';
import type { Intake } from '../intake';
import { findNamedEntry } from '../store/find-named-entry';

/** Stands in the audit trail where nobody has signed in: who may reach the bus is an operator of the machine. */
const OPERATOR = { byId: 'operator', byName: 'hoithi media rerun' } as const;

/** `hoithi media rerun`. */
export const serveRerunMedia = (intake: Pick<Intake, 'store' | 'clock' | 'workflows'>): RpcEntry =>
  rpc(rerunMedia, async ({ entry: named, reason }) => {
    const entry = await findNamedEntry(intake.store, named);
    const changed = await rerunInspection(intake, { entry, ...OPERATOR, reason });
    const version = changed.films.findLast((film) => film.confirmed)?.version ?? 1;
    return { contestId: entry.contestId, entryId: entry._id, code: entry.code as never, version, phase: changed.phase };
  });
