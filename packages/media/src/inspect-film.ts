import { checkContainer } from './check-container';
import type { FilmInspection, FilmInspectionInput } from './film-inspection';
import { measureFilm } from './measure/measure-film';
import { probeFilm } from './probe/probe-film';
import { withFileReader } from './readers/with-file-reader';
import { findRenditions } from './renditions/find-renditions';
import type { RunRecord } from './runs/run-record';
import { judgeFilm } from './verdict/judge-film';

/**
 * Gates 0, 1 and 2 on one film. Each gate runs only when the one before found nothing that must be fixed; a bad film is a
 * result.
 * @throws MediaToolError when a tool fails as a program; the signal's reason when aborted. No process is left behind.
 */
export async function inspectFilm(request: FilmInspectionInput): Promise<FilmInspection> {
  const { job, profile, signal, onProgress } = request;
  const runs: RunRecord[] = [];
  const onRun = (run: RunRecord): void => {
    runs.push(run);
    request.onRun?.(run);
  };
  const input = { ...request, onRun };
  signal?.throwIfAborted();
  onProgress?.({ phase: 'container', percent: 0 });
  const { report, verdict: first } = await withFileReader(job.input, (source) => checkContainer({ source, profile }));
  if (first.verdict !== 'accepted') return { verdict: first, runs };
  onProgress?.({ phase: 'probe', percent: 2 });
  const codecs = report.tracks.map((track) => track.codec);
  const probed = await probeFilm({ ...input, facts: first.facts, codecs });
  const defects = [...report.defects, ...probed.defects];
  const second = judgeFilm({ facts: probed.facts, defects, profile, gate: 1 });
  if (second.verdict !== 'accepted') return { verdict: second, runs };
  const measured = await measureFilm({ ...input, report, facts: probed.facts, codecs });
  const verdict = judgeFilm({ facts: measured.facts, defects: [...defects, ...measured.defects], profile, gate: 2 });
  return { verdict, renditions: await findRenditions(job), runs };
}
