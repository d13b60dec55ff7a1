import type { FoundFlag } from '../flags/find-flags';
import type { Sheet } from '../store/sheet';
import type { DiagnosticsView } from './diagnostics-view';

type Of = {
  readonly entryIdOf: (code: string) => never;
  readonly numberOf: ReadonlyMap<string, string>;
  /** Names by number; empty for whoever sees numbers only. */
  readonly names: ReadonlyMap<string, string>;
};

/** Every flag as a number and a sentence, under the juror's number of the published book. */
export const showFlags = (flags: readonly FoundFlag[], { entryIdOf, names }: Of): DiagnosticsView['flags'] =>
  flags.map(({ kind, value, unit, text, juror, entry }) => ({
    kind,
    value,
    unit,
    text,
    label: juror,
    name: names.get(juror) ?? null,
    entryId: entry === null ? null : entryIdOf(entry),
  }));

/** Everything that jurors said against the keying of their paper sheets, oldest first: of each sheet that was keyed, also what newer words replaced. */
export const showObjections = (sheets: readonly Sheet[], { numberOf }: Of): DiagnosticsView['objections'] =>
  sheets.flatMap(({ jurorId, entryId, keyed, earlier }) => {
    const keyings = [...earlier.map((past) => past.keyed ?? null), keyed ?? null];
    const told = keyings.flatMap((one) => [
      ...(one?.earlierObjections ?? []),
      ...(one?.objection ? [one.objection] : []),
    ]);
    const label = numberOf.get(jurorId) ?? '';
    return told.map(({ text, answer }) => ({ label, entryId: entryId as never, text, answer: answer?.text ?? null }));
  });
