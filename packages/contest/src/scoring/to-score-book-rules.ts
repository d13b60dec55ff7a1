import type { Contest } from '../contest';

type SheetTieStep = 'criteria-by-weight' | 'head-to-head';

/** The rules part of a score book, in the shape that `hoithi tally` reads. */
export type ScoreBookRules = {
  readonly contest: string;
  /** Marks are multiples of this many points. */
  readonly step: number;
  readonly rubric: readonly { readonly id: string; readonly max: number }[];
  readonly minimumSheets: number;
  readonly minimumForPrize: number;
  readonly prizes: readonly { readonly id: string; readonly count: number; readonly value: number }[];
  /** Steps of the tie chain that the sheets decide; absent for the customary two, as in books from before it could differ. */
  readonly tieSteps?: readonly SheetTieStep[];
};

/** Takes rubric, prizes, minimums and tie chain out of a contest for its score book (R21, O3, O4, O17); values in dong. */
export function toScoreBookRules(contest: Pick<Contest, 'definition'>): ScoreBookRules {
  const { id, scoring, jury, prizes } = contest.definition;
  const tieSteps = scoring.tieChain.filter((step) => step === 'criteria-by-weight' || step === 'head-to-head');
  return {
    contest: id,
    step: scoring.stepPoints,
    rubric: scoring.rubric.map((criterion) => ({ id: criterion.id, max: criterion.maxPoints })),
    minimumSheets: jury.minimumSheets,
    minimumForPrize: jury.minimumForPrizePoints,
    prizes: prizes.jury.map((prize) => ({ id: prize.id, count: prize.count, value: prize.valueDong })),
    ...(tieSteps.join() === 'criteria-by-weight,head-to-head' ? {} : { tieSteps }),
  };
}
