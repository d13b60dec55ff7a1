import type { WaitOwner } from './owner';
import type { EntryPhase } from './phase';
import { isReturned, screeningVerdict } from './screening-verdict';
import type { EntrySituation } from './situation';
import { END_SENTENCES, WAIT_SENTENCES } from './wait-sentence';

export type EntryWait = {
  readonly waitingFor: { readonly vi: string; readonly en: string };
  /** Epoch ms; null only when the entry's life is over. */
  readonly untilMs: number | null;
  readonly owner: WaitOwner;
};

const wait = (key: keyof typeof WAIT_SENTENCES, owner: WaitOwner, untilMs: number): EntryWait => ({
  waitingFor: WAIT_SENTENCES[key],
  untilMs,
  owner,
});

const MENDING = { mismatch: 'mismatch', 'must-fix': 'must-fix', unprocessable: 'another-film' } as const;

const WAIT_BY_PHASE: Readonly<Record<EntryPhase, (situation: EntrySituation) => EntryWait>> = {
  submission: ({ films, calendar }) =>
    films.length === 0 ? wait('film', 'entrant', calendar.closeAtMs) : wait('receiving', 'system', calendar.closeAtMs),
  'media-check': ({ filmProblem, calendar }) =>
    filmProblem === 'unprocessable'
      ? wait('unprocessable', 'secretary', calendar.closeAtMs)
      : wait('checking', 'system', calendar.closeAtMs),
  'must-fix': ({ filmProblem, calendar }) => wait(MENDING[filmProblem ?? 'must-fix'], 'entrant', calendar.closeAtMs),
  accepted: ({ calendar }) => wait('accepted', 'system', calendar.closeAtMs),
  screening: (situation) => {
    const { overdue, calendar } = situation;
    if (overdue === 'screening') return wait('screening-overdue', 'secretary', calendar.publishAtMs);
    if (isReturned(situation)) return wait('screening-repair', 'entrant', calendar.screeningCloseAtMs);
    const sentence = screeningVerdict(situation) === 'conflict' ? 'conflict' : 'screening';
    return wait(sentence, 'screeners', calendar.screeningCloseAtMs);
  },
  finalist: ({ overdue, calendar }) =>
    overdue === 'publication'
      ? wait('publication-overdue', 'publisher', calendar.judgingOpenAtMs)
      : wait('finalist', 'publisher', calendar.publishAtMs),
  published: ({ calendar }) => wait('published', 'system', calendar.judgingOpenAtMs),
  judging: ({ calendar }) => wait('judging', 'jury', calendar.judgingLockAtMs),
  council: ({ overdue, calendar }) =>
    wait(overdue === 'council' ? 'council-overdue' : 'council', 'council', calendar.finalAtMs),
  closed: ({ outcome }) => ({ waitingFor: END_SENTENCES[outcome ?? 'no-prize'], untilMs: null, owner: 'system' }),
};

/** What the entry waits for, until when, and who must act: every wait has a deadline, an owner and a sentence. */
export function describeWait(situation: EntrySituation): EntryWait {
  return WAIT_BY_PHASE[situation.phase](situation);
}
