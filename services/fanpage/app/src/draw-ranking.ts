import type { ResultBundle, TallyResult } from '@hoithi/scoring';
import { drawTable } from './draw-table';
import { say, score } from './words';

type Place = Pick<TallyResult['ranking'][number], 'rank' | 'score'>;

/** The ranking counted here beside the published one, entry by entry. */
export function drawRanking(bundle: ResultBundle, tally: TallyResult): HTMLElement {
  const published = new Map(bundle.ranking.map((row) => [row.entry, row]));
  const show = (place: Place | undefined): string =>
    place === undefined ? '–' : `${place.rank ?? '–'}\u00A0·\u00A0${score(place.score)}`;
  return drawTable({
    title: say({
      vi: '3. Xếp hạng tính lại, bên cạnh bảng công bố',
      en: '3. The ranking counted here, beside the published one',
    }),
    heads: [
      say({ vi: 'Mã số', en: 'Code' }),
      say({ vi: 'Tính lại: hạng · điểm', en: 'Counted: rank · score' }),
      say({ vi: 'Công bố', en: 'Published' }),
      say({ vi: 'Khớp', en: 'Same' }),
    ],
    rows: tally.ranking.map((row) => {
      const theirs = published.get(row.entry);
      const isWrong = show(theirs) !== show(row);
      return { cells: [row.entry, show(row), show(theirs), isWrong ? '✗' : '✓'], isWrong };
    }),
  });
}
