import type { ResultBundle, TallyResult } from '@hoithi/scoring';
import { drawTable } from './draw-table';
import { say } from './words';

/** Which entries the sheets give each prize, what was awarded, and the council's reason where it differs. */
export function drawPrizes(
  { decision }: ResultBundle,
  of: { readonly tally: TallyResult; readonly prizeNames: Readonly<Record<string, string>> },
): HTMLElement {
  const list = (entries: readonly string[]): string => (entries.length === 0 ? '–' : entries.toSorted().join(', '));
  return drawTable({
    title: say({ vi: '4. Giải', en: '4. Prizes' }),
    heads: [
      say({ vi: 'Giải', en: 'Prize' }),
      say({ vi: 'Theo phiếu chấm', en: 'By the sheets' }),
      say({ vi: 'Được trao', en: 'Awarded' }),
      say({ vi: 'Lý do thay đổi', en: 'Reason for a change' }),
    ],
    rows: of.tally.prizes.map(({ prize, entries }) => {
      const given = decision.awards.find(({ prizeId }) => prizeId === prize)?.entries ?? [];
      const reason = decision.changes.find(({ prizeId }) => prizeId === prize)?.reason ?? '';
      const isWrong = list(entries) !== list(given) && reason === '';
      return { cells: [of.prizeNames[prize] ?? prize, list(entries), list(given), reason], isWrong };
    }),
  });
}
