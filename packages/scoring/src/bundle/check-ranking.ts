import type { RankingRow } from '../official/tally-result';
import type { RecountFault } from './recount-fault';
import type { ResultBundle } from './result-bundle';

const COMPARED = ['entry', 'score', 'validSheets', 'rank', 'status', 'tieBrokenBy'] as const;

/** The published ranking is, row by row, the one that the sheets give. */
export function checkRanking(bundle: ResultBundle, recounted: readonly RankingRow[]): readonly RecountFault[] {
  const length = Math.max(recounted.length, bundle.ranking.length);
  return Array.from({ length }, (_, at) => at).flatMap((at): readonly RecountFault[] => {
    const ours = recounted[at];
    const published = bundle.ranking[at];
    if (ours !== undefined && published !== undefined && COMPARED.every((key) => ours[key] === published[key]))
      return [];
    const name = published?.entry ?? ours?.entry ?? '';
    const text = {
      vi: `${name}: thứ hạng công bố khác kết quả tính lại`,
      en: `${name}: the published rank is not the recounted one`,
    };
    return [{ code: 'ranking', path: `ranking[${at}]`, text }];
  });
}
