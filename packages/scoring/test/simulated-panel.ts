import { parseScoreBook, type BookSheet, type ScoreBook } from '../src';
import { seededNormal } from '../src/severity/seeded-random';
import { book } from './books';

export type SimulatedPanel = {
  readonly book: ScoreBook;
  /** By entry what the film is worth, and by juror how many points it gives below the average. */
  readonly worth: ReadonlyMap<string, number>;
  readonly severity: ReadonlyMap<string, number>;
  /** The mark that this juror would give this film. */
  readonly mark: (juror: string, entry: string) => number;
};

const quarter = (points: number): number => Math.max(0, Math.min(100, Math.round(points * 4) / 4));

/** Films, jurors and marks as in the simulations of the method: quality sd 7, severity sd 5, noise sd 6. */
export function simulatePanel(of: {
  readonly seed: string;
  readonly films: number;
  readonly jurors: number;
  readonly judges: (film: number, juror: number) => boolean;
  readonly over?: Partial<ScoreBook>;
}): SimulatedPanel {
  const normal = seededNormal(of.seed);
  const entries = Array.from({ length: of.films }, (_, at) => `E${String(at).padStart(3, '0')}`);
  const jurors = Array.from({ length: of.jurors }, (_, at) => `J${at + 1}`);
  const worth = new Map(entries.map((entry) => [entry, 70 + 7 * normal()]));
  const severity = new Map(jurors.map((juror) => [juror, 5 * normal()]));
  const marks = new Map(
    entries.flatMap((entry) =>
      jurors.map((juror) => {
        const points = (worth.get(entry) ?? 0) - (severity.get(juror) ?? 0) + 6 * normal();
        return [`${juror}/${entry}`, quarter(points)] as const;
      }),
    ),
  );
  const mark = (juror: string, entry: string): number => marks.get(`${juror}/${entry}`) ?? 0;
  const sheets = entries.flatMap((entry, film) =>
    jurors.flatMap((juror, at): BookSheet[] =>
      of.judges(film, at) ? [{ juror, entry, state: 'valid', marks: { whole: mark(juror, entry) } }] : [],
    ),
  );
  const rules = book({ rubric: [{ id: 'whole', max: 100 }], ...of.over });
  return { book: parseScoreBook({ ...rules, entries, jurors, sheets }), worth, severity, mark };
}
