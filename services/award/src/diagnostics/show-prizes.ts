import type { TallyResult } from '@hoithi/scoring';
import type { Room } from '../council/read-room';
import type { DiagnosticsView } from './diagnostics-view';

type Of = { readonly tally: TallyResult; readonly entryIdOf: (code: string) => never };

const prizeName = ({ contest }: Room, prizeId: string): { readonly vi: string; readonly en: string } =>
  contest.definition.prizes.jury.find(({ id }) => id === prizeId)?.name ?? { vi: prizeId, en: prizeId };

/** How sure each prize border is and which films may stand on the wrong side of it. */
export function showBorders(room: Room, { tally, entryIdOf }: Of): DiagnosticsView['borders'] {
  return (tally.diagnostics?.study?.borders ?? []).map(({ prize, places, confidencePercent, inDoubt }) => ({
    prizeId: prize,
    name: prizeName(room, prize),
    places,
    confidencePercent,
    inDoubt: inDoubt.map(({ entry, official, insidePercent }) => ({
      entryId: entryIdOf(entry),
      official,
      insidePercent,
    })),
  }));
}

/** Neighbours at a border and films beside the minimum score (O17) where the marks do not decide. */
export function showCloseCalls(room: Room, { tally, entryIdOf }: Of): DiagnosticsView['closeCalls'] {
  return (tally.diagnostics?.closeCalls ?? []).map(({ kind, prize, above, below, probability }) => ({
    kind,
    prizeId: prize,
    name: prizeName(room, prize),
    above: above === null ? null : entryIdOf(above),
    below: below === null ? null : entryIdOf(below),
    percent: Math.round(100 * probability),
  }));
}
