import { z } from 'zod';
import { calibrationSchema } from './calibration';
import { flagsSchema } from './flags';
import { keySchema } from './key';
import { panelFields } from './panels';
import { paperSheetsSchema } from './paper-sheets';
import { shareSchema } from './share';
import { stoppingFields } from './stopping';
import { textSchema } from './text';

/** The jury (R8, R17, O14, O16). Its result is a proposal; the deciding body awards. */
export const jurySchema = z.strictObject({
  body: keySchema,
  size: z.int().min(1),
  quorum: shareSchema,
  /** Below this share of the film watched the juror is warned and the sealed sheet is flagged; nobody is punished by it. */
  watchedFlagBelowPercent: z.int().min(0).max(100),
  /** Whether a sheet is refused when too little was watched, and below which share; without it the flag's share counts. */
  mustWatchToScore: z.boolean(),
  mustWatchAtLeastPercent: z.int().min(1).max(100).optional(),
  calibration: calibrationSchema.optional(),
  paperSheets: paperSheetsSchema,
  ...panelFields,
  minimumSheets: z.int().min(1),
  minimumForPrizePoints: z.number().min(0),
  resultIs: z.literal('proposal'),
  /** Until then the public sees no counts either, whatever `interaction.siteVote.totalsShown` says: a juror is a visitor too (O14). */
  countersHiddenUntil: z.enum(['judgingLock', 'freeze']),
  /** A mark this far from the others' mean opens a "please look again" task, blind to their numbers. */
  lookAgainAbovePoints: z.number().positive(),
  ...stoppingFields,
  flags: flagsSchema,
  /** A juror is substituted, or a sheet is excluded by the council; a missing sheet is never a zero. */
  absentJuror: textSchema,
  recusalReasons: z.array(z.strictObject({ id: keySchema, name: textSchema })).min(1),
});

const criterionSchema = z.strictObject({
  id: keySchema,
  name: textSchema,
  maxPoints: z.number().positive(),
  /** What a mark means, best first; `fromPoints` is the lowest mark of the level. */
  levels: z.array(z.strictObject({ fromPoints: z.number().min(0), text: textSchema })).min(2),
});

const tieStepSchema = z.enum(['criteria-by-weight', 'head-to-head', 'jury-vote', 'chair']);

/** How marks become ranks (O4, O17). */
export const scoringSchema = z.strictObject({
  /** Marks are multiples of this many points. */
  stepPoints: z.number().positive(),
  totalPoints: z.number().positive(),
  rubric: z.array(criterionSchema).min(1),
  /** One method and no other: docs/adr/0033-the-official-score-is-the-plain-mean.md. */
  officialScore: z.literal('mean-of-valid-sheets', {
    error:
      'điểm chính thức luôn là trung bình cộng các phiếu hợp lệ (mean-of-valid-sheets), để ai cũng tính lại được; điểm hiệu chỉnh chỉ để tham khảo | the official score is always the mean of the valid sheets (mean-of-valid-sheets), so that anybody can recount it; the adjusted score is advice',
  }),
  decimals: z.literal(2),
  /** In the order in which the steps are taken: what the sheets decide, then the jury's vote, then the chair. */
  tieChain: z.array(tieStepSchema).min(1),
});
