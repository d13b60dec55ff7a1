import { groupKey } from '../book/group-key';
import type { TallyResult } from '../official/tally-result';
import type { RecountFault } from './recount-fault';
import type { ResultBundle } from './result-bundle';

/** Every prize went where the recounted proposal puts it, or the council gave a reason (R8). */
export function checkDecided(bundle: ResultBundle, tally: TallyResult): readonly RecountFault[] {
  const { awards, changes } = bundle.decision;
  const reasoned = new Set(changes.map((change) => change.prizeId));
  const given = (prizeId: string): readonly string[] =>
    awards.find((award) => award.prizeId === prizeId)?.entries ?? [];
  return tally.prizes
    .filter(({ prize, entries }) => groupKey(given(prize)) !== groupKey(entries) && !reasoned.has(prize))
    .map(({ prize }) => ({
      code: 'prizes',
      path: `decision.awards.${prize}`,
      text: {
        vi: `giải ${prize} khác đề nghị của Ban Giám khảo mà không có lý do`,
        en: `prize ${prize} differs from the jury's proposal without a reason`,
      },
    }));
}
