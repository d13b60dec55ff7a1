import type { TallyResult } from '@hoithi/scoring';
import type { DiagnosticsView } from './diagnostics-view';

/** One row per juror under the number of the published book; `names` is empty for whoever sees numbers only. */
export function showJurors(
  { diagnostics }: TallyResult,
  names: ReadonlyMap<string, string>,
): DiagnosticsView['jurors'] {
  const driftOf = new Map(
    (diagnostics?.study?.drift ?? []).map(({ juror, films, pointsPerTenFilms, low, high }) => [
      juror,
      { films, pointsPerTenFilms, low, high },
    ]),
  );
  return (diagnostics?.jurors ?? []).map(({ juror, validSheets, mean, spread, severity, severityError }) => ({
    label: juror,
    name: names.get(juror) ?? null,
    sheets: validSheets,
    mean,
    spread,
    severity,
    severityError,
    drift: driftOf.get(juror) ?? null,
  }));
}
