import type { ContainerDefect } from '../boxes/container-defect';
import { factsFromProbe } from '../facts/facts-from-probe';
import type { KnownFilm } from '../film-inspection';
import type { MediaFacts } from '../media-facts';
import { MediaToolError } from '../media-tool-error';
import { parseProbe } from './parse-probe';
import { runProbe } from './run-probe';

type Probed = { readonly facts: MediaFacts; readonly defects: readonly ContainerDefect[] };

/** ffprobe refused what looked right from outside: the structure is broken deeper down. */
const UNREADABLE: ContainerDefect = { code: 'SUSPICIOUS', reason: 'broken-box', measured: 'ffprobe', required: 'MP4' };

/** Gate 1: adds to the facts what ffprobe sees. Throws as `runProbe` does. */
export async function probeFilm({ job, sandbox, codecs, signal, facts }: KnownFilm): Promise<Probed> {
  const output = await runProbe({ job, sandbox, codecs, signal });
  if ('refused' in output) return { facts, defects: [UNREADABLE] };
  const probe = parseProbe(output.json);
  if (probe === undefined)
    throw new MediaToolError('tool-output', { message: 'ffprobe answered something else than its JSON' });
  return { facts: factsFromProbe(facts, probe), defects: [] };
}
