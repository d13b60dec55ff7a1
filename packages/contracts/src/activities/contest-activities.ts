import type { EntryCalendar } from '@hoithi/entry';
import type { z } from 'zod';
import type { contestPhaseChanged } from '../events/contest-phase-changed';
import type { ContestId } from '../ids';
import type { lockJudging } from '../rpc/award/lock-judging';
import type { publishHead } from '../rpc/award/publish-head';
import type { nextJudgingRound } from '../rpc/award/next-judging-round';
import type { remindJurors } from '../rpc/award/remind-jurors';
import type { freezeInteraction } from '../rpc/fanpage/freeze-interaction';
import type { closeList } from '../rpc/intake/close-list';
import type { sendNotice } from '../rpc/intake/send-notice';

/** Effects of the contest workflow on the `services` queue. */
export interface ContestActivities {
  recordContestPhase(fact: z.infer<typeof contestPhaseChanged.payload>): Promise<void>;
  /** Signals the changed calendar to every open entry, in pages, cursor in the heartbeat. */
  tellEntriesCalendar(input: {
    contestId: ContestId;
    calendar: EntryCalendar;
    revision: number;
  }): Promise<{ told: number }>;
  closeList(input: z.infer<typeof closeList.request>): Promise<z.infer<typeof closeList.reply>>;
  nextJudgingRound(input: z.infer<typeof nextJudgingRound.request>): Promise<z.infer<typeof nextJudgingRound.reply>>;
  remindJurors(input: z.infer<typeof remindJurors.request>): Promise<z.infer<typeof remindJurors.reply>>;
  lockJudging(input: z.infer<typeof lockJudging.request>): Promise<z.infer<typeof lockJudging.reply>>;
  publishHead(input: z.infer<typeof publishHead.request>): Promise<z.infer<typeof publishHead.reply>>;
  freezeInteraction(input: z.infer<typeof freezeInteraction.request>): Promise<z.infer<typeof freezeInteraction.reply>>;
  /** Sends each finalist its outcome of the decision by the entry's `decide` Update, in pages, cursor in the heartbeat. */
  fanOutOutcomes(input: { contestId: ContestId; decisionId: string }): Promise<{ told: number }>;
  /** Writes to the people behind each finalist about the provisional result, or that the final one differs for their work. */
  tellResults(input: {
    contestId: ContestId;
    decisionId: string;
    kind: 'provisional-result' | 'result-changed';
    complaintsCloseAtMs: number | null;
  }): Promise<{ told: number }>;
  sendContestNotice(input: z.infer<typeof sendNotice.request>): Promise<void>;
}
