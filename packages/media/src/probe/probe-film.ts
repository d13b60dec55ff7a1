import type { ContainerDefect } from '../boxes/container-defect';
import { factsFromProbe } from '../facts/facts-from-probe';
import type { KnownFilm } from '../film-inspection';
import type { MediaFacts } from '../media-facts';
import { MediaToolError } from '../media-tool-error';
import { parseProbe } from './parse-probe';
import { runProbe } from './run-probe';
import { startFailure } from './start-failure';

type Probed = { readonly facts: MediaFacts; readonly defects: readonly ContainerDefect[] };

/** ffprobe refused what looked right from outside: the structure is broken deeper down. */
const UNREADABLE: ContainerDefect = { code: 'SUSPICIOUS', reason: 'unreadable', measured: '-', required: 'MP4' };

/** A further track of a codec that we do not open makes ffprobe refuse the whole; the sender should hear which one. */
function explainRefusal(messages: readonly string[]): ContainerDefect {
  const foreign = messages.map((line) => /Codec \((\w{1,20})\) not on whitelist/.exec(line)?.[1]).find(Boolean);
  if (foreign === undefined) return UNREADABLE;
  return { code: 'TRACKS', reason: 'foreign-track', measured: foreign, required: 'h264, hevc, aac' };
}

/** Gate 1: adds to the facts what ffprobe sees. Throws as `runProbe` does. */
export async function probeFilm({
  job,
  sandbox,
  codecs,
  signal,
  onRun,
  facts,
}: Omit<KnownFilm, 'profile' | 'onProgress'>): Promise<Probed> {
  const output = await runProbe({ job, sandbox, codecs, signal, onRun });
  if ('refused' in output) {
    const fault = startFailure(output.refused);
    if (fault !== undefined) throw new MediaToolError('tool-crashed', { message: fault.slice(0, 300) });
    return { facts, defects: [explainRefusal(output.refused)] };
  }
  const probe = parseProbe(output.json);
  if (probe === undefined)
    throw new MediaToolError('tool-output', { message: 'ffprobe answered something else than its JSON' });
  return { facts: factsFromProbe(facts, probe), defects: [] };
}
