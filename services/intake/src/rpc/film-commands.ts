import { rpc, type RpcEntry } from '@hoithi/bus';
import { remakePreview, rerunMedia } from '@hoithi/contracts';
import { commandFilm } from '../http/command-film';
import type { Intake } from '../intake';
import { findNamedEntry, type NamedEntry } from '../store/find-named-entry';

type Operated = Pick<Intake, 'store' | 'clock' | 'workflows'>;
type Asked = { readonly entry: NamedEntry; readonly reason: string };

/** `hoithi media rerun` and `hoithi media preview`. */
export const serveFilmCommands = (intake: Operated): readonly RpcEntry[] => [
  rpc(rerunMedia, (asked) => command(intake, 'rerun-media', asked)),
  rpc(remakePreview, (asked) => command(intake, 'remake-preview', asked)),
];

async function command(intake: Operated, action: 'rerun-media' | 'remake-preview', { entry: named, reason }: Asked) {
  const entry = await findNamedEntry(intake.store, named);
  // Stands in the audit trail where nobody has signed in: who may reach the bus is an operator of the machine.
  const operator = {
    byId: 'operator',
    byName: action === 'rerun-media' ? 'hoithi media rerun' : 'hoithi media preview',
  };
  const changed = await commandFilm(intake, { action, entry, ...operator, reason });
  const version = changed.films.findLast((film) => film.confirmed)?.version ?? 1;
  return { contestId: entry.contestId, entryId: entry._id, code: entry.code as never, version, phase: changed.phase };
}
