import type { ContestPhase, ContestWorkflowInput } from '@hoithi/contracts';
import { contestWorkflowId } from '@hoithi/temporal-kit/shared';
import {
  Attention,
  Outbox,
  allDrained,
  showInstant,
  showStanding,
  waitUntil,
  type Wait,
} from '@hoithi/temporal-kit/workflow';
import { rounds, services } from './activities';
import { viewContest } from './contest-view';
import { describeContestWait } from './describe-contest-wait';
import { PHASE_ORDER } from './phase-order';
import type { CalendarNews, ContestFact, ContestNotice, ContestState, JudgingRound, ResultLetters } from './state';

const STEPS = {
  facts: { key: 'facts', name: { vi: 'báo bước mới của cuộc thi', en: "tell the contest's new step" } },
  notices: { key: 'notices', name: { vi: 'gửi thông báo', en: 'send a notice' } },
  news: { key: 'tell-calendar', name: { vi: 'báo lịch mới đến các bài', en: 'tell the entries the new calendar' } },
  reminders: { key: 'remind-jurors', name: { vi: 'nhắc giám khảo chưa chấm xong', en: 'remind the jurors' } },
  letters: { key: 'tell-results', name: { vi: 'gửi thư báo kết quả', en: 'write to the entrants about the result' } },
  head: {
    key: 'publish-head',
    name: { vi: 'công bố đầu chuỗi cam kết phiếu', en: "publish the head of the sheets' log" },
  },
};

/** The life of a contest: its calendar and phase, and the one way to change them, told as facts in order. */
export class ContestLife {
  readonly attention: Attention;
  private readonly facts: Outbox<ContestFact>;
  private readonly notices: Outbox<ContestNotice>;
  private readonly news: Outbox<CalendarNews>;
  private readonly rounds: Outbox<JudgingRound>;
  private readonly letters: Outbox<ResultLetters>;
  private restingWaits = 0;

  constructor(
    readonly input: ContestWorkflowInput,
    public state: ContestState,
  ) {
    if (!state.rounds) this.state = state = { ...state, rounds: [] };
    if (!state.letters) this.state = state = { ...state, letters: [] };
    this.attention = new Attention(state.troubles, (trouble, what) => {
      this.change({});
      if (what === 'raised' && trouble.key !== STEPS.notices.key) this.notify('attention', `r${this.state.revision}`);
    });
    this.facts = new Outbox(state.facts, (fact) => this.sendFact(fact));
    this.notices = new Outbox(state.notices, (notice) => this.sendNotice(notice));
    this.news = new Outbox(state.news, (news) => this.sendNews(news));
    this.rounds = new Outbox(state.rounds ?? [], (round) => this.sendRound(round));
    this.letters = new Outbox(state.letters ?? [], (letters) => this.sendLetters(letters));
    this.show();
  }

  get isResting(): boolean {
    return this.restingWaits > 0;
  }

  isBefore(phase: ContestPhase): boolean {
    return PHASE_ORDER.indexOf(this.state.phase) < PHASE_ORDER.indexOf(phase);
  }

  note(patch: Partial<ContestState>): void {
    this.state = { ...this.state, ...patch };
  }

  change(patch: Partial<ContestState>): void {
    this.note(patch);
    const view = viewContest(this.state);
    const told = JSON.stringify([view.phase, view.calendar, view.needsAttention, view.waitingFor.en]);
    if (told === this.state.told) return;
    this.note({ told, revision: this.state.revision + 1 });
    this.show();
    this.facts.push({
      contestId: this.input.contestId,
      revision: this.state.revision,
      phase: view.phase,
      calendar: view.calendar,
      atMs: Date.now(),
      waitingFor: view.waitingFor,
      needsAttention: view.needsAttention,
    });
  }

  /** Lets every open entry know the present calendar. */
  tellEntries(): void {
    this.news.push({ calendar: this.state.calendar, revision: this.state.calendarRevision });
  }

  notify(kind: ContestNotice['kind'], occasion = 'once'): void {
    const { contestId } = this.input;
    this.notices.push({ contestId, entryId: null, kind, key: `${contestWorkflowId(contestId)}/${kind}/${occasion}` });
  }

  /** Does a round of judging beside the story, which does not wait for it. */
  doRound(round: JudgingRound): void {
    this.rounds.push(round);
  }

  /** Writes to the people behind every finalist beside the story, which does not wait for mail. */
  tellResults(letters: ResultLetters): void {
    this.letters.push(letters);
  }

  async rest(wait: Wait): Promise<'done' | 'deadline'> {
    this.restingWaits += 1;
    try {
      return await waitUntil(wait);
    } finally {
      this.restingWaits -= 1;
    }
  }

  startTelling(): void {
    this.facts.start();
    this.notices.start();
    this.news.start();
    this.rounds.start();
    this.letters.start();
  }

  entriesTold(): Promise<void> {
    return this.news.drained();
  }

  /** Resolves when everything is out. */
  told(): Promise<void> {
    return allDrained([this.facts, this.news, this.notices, this.rounds, this.letters]);
  }

  private async sendFact(fact: ContestFact): Promise<void> {
    await this.attention.attempt(STEPS.facts, () =>
      services.recordContestPhase.executeWithOptions({ summary: `${fact.phase} (lần ${fact.revision})` }, [fact]),
    );
  }

  private async sendNotice(notice: ContestNotice): Promise<void> {
    await this.attention.attempt(STEPS.notices, () =>
      services.sendContestNotice.executeWithOptions({ summary: `thông báo: ${notice.kind}` }, [notice]),
    );
  }

  /** A round that a newer calendar has overtaken is not made. */
  private async sendNews({ calendar, revision }: CalendarNews): Promise<void> {
    if (revision < this.state.calendarRevision) return;
    const { contestId } = this.input;
    await this.attention.attempt(STEPS.news, () =>
      rounds.tellEntriesCalendar.executeWithOptions({ summary: `báo lịch mới (lần ${revision})` }, [
        { contestId, calendar, revision },
      ]),
    );
  }

  private async sendLetters(letters: ResultLetters): Promise<void> {
    const { contestId } = this.input;
    await this.attention.attempt(STEPS.letters, () =>
      rounds.tellResults.executeWithOptions({ summary: `thư: ${letters.kind}` }, [{ contestId, ...letters }]),
    );
  }

  private async sendRound({ atMs, reminds, publishes }: JudgingRound): Promise<void> {
    const { contestId } = this.input;
    if (reminds && this.state.judging === null) {
      const lockAtMs = this.state.calendar.judgingLockAtMs;
      await this.attention.attempt(STEPS.reminders, () =>
        services.remindJurors.executeWithOptions({ summary: 'nhắc giám khảo' }, [
          { contestId, roundAtMs: atMs, lockAtMs },
        ]),
      );
    }
    if (!publishes) return;
    await this.attention.attempt(STEPS.head, () =>
      services.publishHead.executeWithOptions({ summary: 'công bố đầu chuỗi' }, [{ contestId, atMs }]),
    );
  }

  private show(): void {
    const { state } = this;
    const wait = describeContestWait(state);
    const trouble = this.attention.first;
    showStanding({
      phase: state.phase,
      title: `Cuộc thi ${this.input.contestId}`,
      waitingFor: wait.waitingFor,
      untilMs: wait.untilMs,
      owner: trouble?.owner ?? wait.owner,
      attention: trouble?.sentence ?? null,
      facts: [
        ['Số lần đổi lịch', String(state.moves.length)],
        ['Danh sách chốt', state.list ? `${state.list.entries} bài` : 'chưa chốt'],
        ['Phiếu chấm', state.judging ? `${state.judging.sealedSheets} niêm phong` : 'chưa khoá'],
        ['Chốt tương tác', state.freeze ? showInstant(state.freeze.takenAtMs) : 'chưa chốt'],
      ],
    });
  }
}
