import type { ScoreBook } from '../book/score-book';
import type { Viewing } from '../viewings/viewing';
import type { Flag, FlagRules } from './flag';
import { unitUplifts } from './unit-uplift';

const points = (value: number, sign: ',' | '.'): string => value.toFixed(2).replace('.', sign);

/** Jurors who give films of the own unit more than the contest's number of points above their way with all others (O16). */
export function findUnitUplift(
  book: ScoreBook,
  of: { readonly ties: readonly Viewing[]; readonly rules: FlagRules },
): readonly Flag[] {
  return unitUplifts(book, of.ties)
    .filter(({ points: more, others }) => more >= of.rules.unitUpliftPoints && others >= of.rules.fewestSheets)
    .map(({ juror, films, others, points: value, chancePercent }) => ({
      kind: 'unit-uplift',
      juror,
      entry: null,
      value,
      unit: 'points',
      text: {
        vi: `${films} tác phẩm cùng cơ quan được chấm cao hơn ${points(value, ',')} điểm so với cách người này chấm ${others} tác phẩm khác; ngẫu nhiên cũng cho chênh lệch như vậy trong ${chancePercent}% trường hợp.`,
        en: `${films} ${films === 1 ? 'film' : 'films'} of the own unit got ${points(value, '.')} points more than this juror's way with ${others} other films makes likely; chance alone gives as much in ${chancePercent}% of cases.`,
      },
    }));
}
