import type { ContainerDefect } from '../boxes/container-defect';
import { factsFromProbe } from '../facts/facts-from-probe';
import type { KnownFilm } from '../film-inspection';
import type { MediaFacts } from '../media-facts';
import { MediaToolError } from '../media-tool-error';
import { makeExcerpt, removeExcerpt } from './make-excerpt';
import { parseProbe } from './parse-probe';
import { runProbe } from './run-probe';
import { startFailure } from './start-failure';

type Probed = { readonly facts: MediaFacts; readonly defects: readonly ContainerDefect[] };
type Film = Omit<KnownFilm, 'profile' | 'onProgress'>;

/** ffprobe refused what looked right from outside: the structure is broken deeper down. */
const UNREADABLE: ContainerDefect = { code: 'SUSPICIOUS', reason: 'unreadable', measured: '-', required: 'MP4' };

/** A further track of a codec that we do not open makes ffprobe refuse the whole. */
const foreignCodec = (messages: readonly string[]): string | undefined =>
  messages.map((line) => /Codec \((\w{1,20})\) not on whitelist/.exec(line)?.[1]).find(Boolean);

/** Gate 1: adds to the facts what ffprobe sees. Throws as `runProbe` does. */
export async function probeFilm(film: Film): Promise<Probed> {
  const { facts } = film;
  const output = await runProbe(film);
  if ('json' in output) return { facts: factsFromProbe(facts, parsed(output.json)), defects: [] };
  refuseStartFailure(output.refused);
  const foreign = foreignCodec(output.refused);
  return foreign === undefined ? { facts, defects: [UNREADABLE] } : probeWithout(foreign, film);
}

/** The film's own tracks are asked about by themselves; the foreign one is never opened, and is left out of all that is made. */
async function probeWithout(foreign: string, film: Film): Promise<Probed> {
  const { facts } = film;
  const left: ContainerDefect = { code: 'TRACKS', reason: 'foreign-track', measured: foreign, required: '-' };
  try {
    const output = await runProbe({ ...film, input: await makeExcerpt(film) });
    if ('refused' in output) {
      refuseStartFailure(output.refused);
      return { facts, defects: [UNREADABLE, left] };
    }
    // Where the picture is among the streams of an excerpt says nothing of the film.
    const seen = { ...factsFromProbe({ ...facts, pictureTrackId: undefined }, parsed(output.json)) };
    return { facts: { ...seen, pictureStream: undefined, pictureTrackId: facts.pictureTrackId }, defects: [left] };
  } finally {
    await removeExcerpt(film);
  }
}

function refuseStartFailure(refused: readonly string[]): void {
  const fault = startFailure(refused);
  if (fault !== undefined) throw new MediaToolError('tool-crashed', { message: fault.slice(0, 300) });
}

function parsed(json: string): NonNullable<ReturnType<typeof parseProbe>> {
  const probe = parseProbe(json);
  if (probe !== undefined) return probe;
  throw new MediaToolError('tool-output', { message: 'ffprobe answered something else than its JSON' });
}
