import type {
  ClipActivities,
  ContestActivities,
  EntryActivities,
  EntryId,
  InspectionSummary,
  MediaActivities,
  PreviewActivities,
  PreviewSummary,
  PublicationActivities,
} from '@hoithi/contracts';
import { ContestError } from '@hoithi/contracts';
import { cancelled, heartbeat } from '@temporalio/activity';
import { FakeClips } from './fake-clips';

type Fact = Parameters<EntryActivities['recordPhase']>[0];
type ContestFact = Parameters<ContestActivities['recordContestPhase']>[0];
type Notice = Parameters<EntryActivities['sendNotice']>[0];
type PostReply = Awaited<ReturnType<PublicationActivities['planPublication']>>;
type Outcome = { readonly entryId: EntryId; readonly outcome: 'prize' | 'no-prize'; readonly prizeId: string | null };
type Activities = EntryActivities &
  ContestActivities &
  MediaActivities &
  PreviewActivities &
  PublicationActivities &
  ClipActivities;
type Services = EntryActivities & ContestActivities & Omit<ClipActivities, 'printClip'>;

const SHA = 'a'.repeat(64);
export const ACCEPTED: InspectionSummary = {
  verdict: 'accepted',
  mustFixCodes: [],
  noticeCodes: [],
  durationMs: 270_000,
};
export const TOO_SHORT: InspectionSummary = {
  verdict: 'must-fix',
  mustFixCodes: ['too-short'],
  noticeCodes: [],
  durationMs: 90_000,
};
export const UNREADABLE: InspectionSummary = {
  verdict: 'unprocessable',
  mustFixCodes: [],
  noticeCodes: [],
  durationMs: null,
};

export const MADE: PreviewSummary = { state: 'made', mustFixCodes: [] };
export const DAMAGED: PreviewSummary = { state: 'made', mustFixCodes: ['CORRUPT'] };
export const GIVEN_UP: PreviewSummary = { state: 'failed', mustFixCodes: [] };
export const BROKEN_OFF: PreviewSummary = { state: 'failed', mustFixCodes: [], reason: 'tool-crashed' };

/** All services behind the activities, in memory: what was asked is kept, what fails is said beforehand. */
export class FakeHouse {
  readonly facts: Fact[] = [];
  readonly contestFacts: ContestFact[] = [];
  readonly notices: Notice[] = [];
  readonly calls: string[] = [];
  readonly ballots = new Map<string, 'open' | 'closed'>();
  readonly posts = new Map<string, PostReply>();
  /** Posts ever sent to a channel, by key: more than one is the fault that must not happen. */
  readonly sent = new Map<string, number>();
  readonly verdicts = new Map<string, InspectionSummary>();
  /** By upload; made without a remark where nothing is said. */
  readonly previews = new Map<string, PreviewSummary>();
  readonly previewed: Parameters<PreviewActivities['makePreview']>[0][] = [];
  readonly clips = new FakeClips(this);
  /** Errors of the next calls of an activity, once each. */
  readonly failures = new Map<keyof Activities, Error[]>();
  readonly told: { calendarRevision: number; entryIds: readonly EntryId[] }[] = [];
  /** Rounds of judging still to come: each falls due a moment after it is asked for, however slow the machine is. */
  rounds: Omit<NonNullable<Awaited<ReturnType<ContestActivities['nextJudgingRound']>>['round']>, 'atMs'>[] = [];
  readonly planned: Parameters<ContestActivities['nextJudgingRound']>[0][] = [];
  readonly letters: Parameters<ContestActivities['tellResults']>[0][] = [];
  readonly reminded: Parameters<ContestActivities['remindJurors']>[0][] = [];
  entries: EntryId[] = [];
  outcomes: Outcome[] = [];
  tellCalendar: ContestActivities['tellEntriesCalendar'] = async () => ({ told: 0 });
  fanOut: ContestActivities['fanOutOutcomes'] = async () => ({ told: this.outcomes.length });

  /** Films whose check goes on until it is cancelled; their names are kept when it was. */
  readonly endless = new Set<string>();
  readonly endlessPreviews = new Set<string>();
  readonly cancelledChecks: string[] = [];
  /** Films whose check ends when the test lets it. */
  readonly held = new Map<string, Promise<void>>();

  fail(activity: keyof Activities, ...errors: Error[]): void {
    this.failures.set(activity, errors);
  }

  /** Waits until something has happened behind the workflow's back. */
  async sees(happened: () => boolean, timeoutMs = 45_000): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    while (!happened()) {
      if (Date.now() > deadline) throw new Error(`not seen in ${timeoutMs} ms: ${happened.toString()}`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }

  factsOf(entryId: string): readonly Fact[] {
    return this.facts.filter((fact) => fact.entryId === entryId);
  }

  noticesOf(entryId: string): readonly string[] {
    return this.notices.filter((notice) => notice.entryId === entryId).map(({ kind }) => kind);
  }

  callsOf(activity: keyof Activities, entryId: string): number {
    return this.calls.filter((call) => call === `${activity} ${entryId}`).length;
  }

  services(): Services {
    return {
      ...this.clips.services(),
      ingestUpload: async ({ entryId, uploadId }) => {
        this.meet('ingestUpload', entryId);
        return { objectKey: `entries/c/${entryId}/${uploadId}.mp4` as never, sha256: SHA as never, bytes: 1_000 };
      },
      recordPhase: async (fact) => {
        this.meet('recordPhase', fact.entryId);
        if (!this.facts.some(({ entryId, revision }) => entryId === fact.entryId && revision === fact.revision))
          this.facts.push(fact);
      },
      sendNotice: async (notice) => {
        this.meet('sendNotice', notice.entryId ?? 'staff');
        if (!this.notices.some(({ key }) => key === notice.key)) this.notices.push(notice);
      },
      openBallot: async ({ entryId }) => {
        this.meet('openBallot', entryId);
        if (!this.ballots.has(entryId)) this.ballots.set(entryId, 'open');
      },
      closeBallot: async ({ entryId }) => {
        this.meet('closeBallot', entryId);
        this.ballots.set(entryId, 'closed');
      },
      recordContestPhase: async (fact) => {
        this.meet('recordContestPhase', fact.contestId);
        this.contestFacts.push(fact);
      },
      closeList: async ({ contestId }) => {
        this.meet('closeList', contestId);
        return { entries: this.entries.length, listHash: SHA as never };
      },
      nextJudgingRound: async (input) => {
        this.meet('nextJudgingRound', input.contestId);
        this.planned.push(input);
        const next = this.rounds.shift();
        return { round: next ? { ...next, atMs: Math.max(input.afterMs + 1, Date.now() + 200) } : null };
      },
      remindJurors: async (input) => {
        this.meet('remindJurors', input.contestId);
        this.reminded.push(input);
        return { reminded: 1 };
      },
      lockJudging: async ({ contestId }) => {
        this.meet('lockJudging', contestId);
        return { sealedSheets: 5, missingSheets: 1, belowMinimum: 0, bookHash: SHA as never };
      },
      publishHead: async ({ contestId, atMs }) => {
        this.meet('publishHead', contestId);
        return { size: 6, head: SHA as never, atMs };
      },
      freezeInteraction: async ({ contestId, freezeAtMs }) => {
        this.meet('freezeInteraction', contestId);
        return { freezeId: 'freeze-1', hash: SHA as never, entries: 1, takenAtMs: freezeAtMs };
      },
      sendContestNotice: async (notice) => {
        this.notices.push(notice);
      },
      tellEntriesCalendar: async (input) => {
        this.meet('tellEntriesCalendar', input.contestId);
        this.told.push({ calendarRevision: input.revision, entryIds: [...this.entries] });
        return this.tellCalendar(input);
      },
      tellResults: async (input) => {
        this.meet('tellResults', `${input.kind} ${input.decisionId}`);
        this.letters.push(input);
        return { told: this.outcomes.length };
      },
      fanOutOutcomes: async (input) => {
        this.meet('fanOutOutcomes', input.contestId);
        return this.fanOut(input);
      },
    };
  }

  media(): MediaActivities & Pick<ClipActivities, 'printClip'> {
    return {
      printClip: this.clips.printClip,
      inspectFilm: async ({ entryId, objectKey }) => {
        this.meet('inspectFilm', entryId);
        const uploadId = uploadOf(objectKey);
        if (this.endless.has(uploadId)) await this.checkForEver(uploadId);
        await this.held.get(uploadId);
        return this.verdicts.get(uploadId) ?? ACCEPTED;
      },
    };
  }

  preview(): PreviewActivities {
    return {
      makePreview: async (film) => {
        this.meet('makePreview', film.entryId);
        const uploadId = uploadOf(film.objectKey);
        if (this.endlessPreviews.has(uploadId)) await this.checkForEver(uploadId);
        await this.held.get(`preview ${uploadId}`);
        this.previewed.push(film);
        return this.previews.get(uploadId) ?? MADE;
      },
    };
  }

  publish(): PublicationActivities {
    const keyOf = ({ entryId, channel }: { entryId: string; channel: string }) => `${entryId}/${channel}`;
    const answer = (input: { entryId: EntryId; channel: string }): PostReply =>
      this.posts.get(keyOf(input)) ?? { state: 'absent', url: null, visibleFromMs: null };
    const set = (input: { entryId: EntryId; channel: string }, patch: Partial<PostReply>): PostReply => {
      const post = { ...answer(input), ...patch };
      this.posts.set(keyOf(input), post);
      return post;
    };
    return {
      planPublication: async (input) => {
        this.meet('planPublication', input.entryId);
        return set(input, { state: 'planned', visibleFromMs: input.visibleFromMs });
      },
      sendPublication: async (input) => {
        const post = answer(input);
        if (post.state === 'withdrawn') return post;
        this.sent.set(keyOf(input), (this.sent.get(keyOf(input)) ?? 0) + 1);
        const visible = set(input, { state: 'visible', url: `https://site/${keyOf(input)}` });
        this.meet('sendPublication', input.entryId);
        return visible;
      },
      reconcilePublication: async (input) => {
        this.meet('reconcilePublication', input.entryId);
        return answer(input);
      },
      withdrawPublication: async (input) => {
        this.meet('withdrawPublication', input.entryId);
        return set(input, { state: 'withdrawn' });
      },
    };
  }

  async checkForEver(uploadId: string): Promise<void> {
    const beat = setInterval(() => heartbeat(), 200);
    try {
      await cancelled();
    } finally {
      clearInterval(beat);
      this.cancelledChecks.push(uploadId);
    }
  }

  meet(activity: keyof Activities, of: string): void {
    this.calls.push(`${activity} ${of}`);
    const error = this.failures.get(activity)?.shift();
    if (error) throw error;
  }
}

const uploadOf = (objectKey: string): string => objectKey.split('/').at(-1)?.replace('.mp4', '') ?? '';

/** A refusal that no repetition mends. */
export const finalError = () => new ContestError('not-allowed', {});
