import { z } from 'zod';

/** When judging may stop: fields of `jury`. The official score does not change by them. */
export const stoppingFields = {
  /** Judging may stop when every prize border stands with this confidence. */
  stopAtConfidencePercent: z.int().min(50).max(99).default(90),
  /** Films that one juror can be asked to watch beyond the own ones, over all rounds of further viewings together. */
  furtherViewingsPerJuror: z.int().min(0).max(100).default(4),
};
