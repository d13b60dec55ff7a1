import type { Ballot } from '../store/ballot';
import type { Sheet } from '../store/sheet';
import type { ViewingDuty } from '../store/viewing-round';

/** Who owes which film a sheet, sealed and recused ones included. */
export type Duties = {
  readonly has: (jurorId: string, entryId: string) => boolean;
  readonly jurorsOf: (entryId: string) => readonly string[];
  readonly entriesOf: (jurorId: string) => readonly string[];
  /** Films on which the juror has neither sealed nor stood aside. */
  readonly leftOf: (jurorId: string) => readonly string[];
};

export type DutySources = {
  readonly assignment: 'all-to-all' | 'balanced';
  /** Open ballots. */
  readonly ballots: readonly Ballot[];
  readonly sheets: readonly Sheet[];
  readonly jurorIds: readonly string[];
  /** The applied panels of a balanced assignment, jurors by film. */
  readonly panels: ReadonlyMap<string, readonly string[]>;
  /** Further viewings that were made duties after the first round. */
  readonly further: readonly ViewingDuty[];
};

/**
 * The duties of a jury (O16): all jurors on all films, or the applied panels; plus further viewings; less films given away, plus
 * films taken over.
 * Whoever sealed or stood aside stays on the film, even after leaving the jury.
 */
export function findDuties(from: DutySources): Duties {
  const reserves = new Set(from.sheets.flatMap(({ moved }) => (moved?.asReserve === true ? [moved.toJurorId] : [])));
  const everybody = from.jurorIds.filter((jurorId) => !reserves.has(jurorId));
  const onFilm = new Map(
    from.ballots.map(({ entryId }) => [
      entryId,
      new Set(from.assignment === 'balanced' ? from.panels.get(entryId) : everybody),
    ]),
  );
  for (const { entryId, jurorId } of from.further) onFilm.get(entryId)?.add(jurorId);
  for (const { entryId, jurorId, moved } of from.sheets) {
    if (moved == null) continue;
    onFilm.get(entryId)?.delete(jurorId);
    onFilm.get(entryId)?.add(moved.toJurorId);
  }
  const isFinished = ({ state }: Sheet): boolean => state !== 'draft';
  for (const sheet of from.sheets.filter(isFinished)) onFilm.get(sheet.entryId)?.add(sheet.jurorId);
  const finished = new Set(from.sheets.filter(isFinished).map(({ entryId, jurorId }) => `${entryId}/${jurorId}`));
  const has = (jurorId: string, entryId: string): boolean => onFilm.get(entryId)?.has(jurorId) === true;
  const entriesOf = (jurorId: string): readonly string[] =>
    from.ballots.map(({ entryId }) => entryId).filter((entryId) => has(jurorId, entryId));
  return {
    has,
    jurorsOf: (entryId) => [...(onFilm.get(entryId) ?? [])],
    entriesOf,
    leftOf: (jurorId) => entriesOf(jurorId).filter((entryId) => !finished.has(`${entryId}/${jurorId}`)),
  };
}
