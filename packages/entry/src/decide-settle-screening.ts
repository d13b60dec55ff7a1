import { type Decision, proceed, refuse, repeat } from './decision';
import { isScreened } from './screening-verdict';
import type { EntrySituation } from './situation';

/** The secretary's word on a screening that the votes did not decide by its close. Until then the votes have the say. */
export function decideSettleScreening(
  situation: EntrySituation,
  command: { readonly vote: 'pass' | 'fail'; readonly reasonCode: string; readonly nowMs: number },
): Decision {
  if (situation.settledVote === command.vote) return repeat;
  if (situation.phase !== 'screening' || isScreened(situation))
    return refuse('out-of-phase', { phase: situation.phase });
  if (command.nowMs < situation.calendar.screeningCloseAtMs)
    return refuse('out-of-phase', {
      phase: situation.phase,
      screeningCloseAtMs: situation.calendar.screeningCloseAtMs,
    });
  return command.reasonCode.trim() === '' ? refuse('reason-required') : proceed;
}
