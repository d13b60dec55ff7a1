import type { EntryWorkflowInput, VersionRef } from '@hoithi/contracts';
import { ENTRY_PHASES, describeWait, stateWord, type EntryOutcome, type EntryPhase } from '@hoithi/entry';
import { entryWorkflowId } from '@hoithi/temporal-kit/shared';
import {
  Attention,
  Outbox,
  allDrained,
  describeRuns,
  showStanding,
  waitUntil,
  type Wait,
} from '@hoithi/temporal-kit/workflow';
import { CancelledFailure } from '@temporalio/workflow';
import { services } from './activities';
import { viewEntry } from './entry-view';
import { LATE_TROUBLES } from './late-troubles';
import type { EntryState, Notice, PhaseFact } from './state';

const TELLING = { vi: 'báo bước mới của bài', en: "tell the entry's new step" };
const NOTICE = { vi: 'gửi thông báo', en: 'send a notice' };

/**
 * The life of one entry: its state, and the one way to change it. Every change that anybody could see grows the revision, is shown to
 * operators and told as a fact, in order; the story in `phases/` and the command handlers only say what changes.
 */
export class EntryLife {
  readonly attention: Attention;
  private readonly facts: Outbox<PhaseFact>;
  private readonly notices: Outbox<Notice>;
  private restingWaits = 0;

  constructor(
    readonly input: EntryWorkflowInput,
    public state: EntryState,
  ) {
    this.attention = new Attention(state.troubles, (trouble, what) => {
      this.change({});
      if (what === 'raised' && trouble.key !== 'notices') this.notify('attention', `r${this.state.revision}`);
    });
    this.facts = new Outbox(state.facts, (fact) => this.send('facts', fact));
    this.notices = new Outbox(state.notices, (notice) => this.sendNotice(notice));
    if (state.revision > 0) this.show();
  }

  get workflowId(): string {
    return entryWorkflowId(this.input.contestId, this.input.entryId);
  }

  get key() {
    return { contestId: this.input.contestId, entryId: this.input.entryId };
  }

  get hasEnded(): boolean {
    return this.state.outcome !== null;
  }

  /** Only waiting, so that the run may be continued as new without losing a step under way. */
  get isResting(): boolean {
    return this.restingWaits > 0;
  }

  /** The current film; the story asks for it only after the first has come. */
  get film(): VersionRef {
    const film = this.state.films.at(-1);
    if (!film) throw new TypeError('an entry without a film was asked for it');
    return film;
  }

  isBefore(phase: EntryPhase): boolean {
    return ENTRY_PHASES.indexOf(this.state.phase) < ENTRY_PHASES.indexOf(phase);
  }

  /** The story goes on to a phase. Once the entry has left the contest by a command, the story has no say any more. */
  enter(phase: EntryPhase, patch: Partial<EntryState> = {}): void {
    if (this.hasEnded) throw new CancelledFailure('the entry has left the contest');
    this.change({ ...patch, phase });
  }

  /** The one end of every life. */
  close(outcome: EntryOutcome, prizeId: string | null = null): void {
    this.attention.drop(({ kind, key }) => kind === 'overdue' || LATE_TROUBLES.includes(key));
    this.change({ phase: 'closed', outcome, prizeId, overdue: null });
    this.notify(outcome === 'prize' || outcome === 'no-prize' ? 'outcome' : outcome);
  }

  /** A change that is told together with the next one. */
  note(patch: Partial<EntryState>): void {
    this.state = { ...this.state, ...patch };
  }

  change(patch: Partial<EntryState>): void {
    this.note(patch);
    const view = viewEntry(this.state);
    const told = [view.phase, view.outcome, view.version, view.untilMs, view.owner, view.needsAttention].join('|');
    const fingerprint = `${told}|${view.waitingFor.en}`;
    if (fingerprint === this.state.told) return;
    this.state = { ...this.state, told: fingerprint, revision: this.state.revision + 1 };
    this.show();
    this.facts.push({
      ...this.key,
      code: this.input.code,
      revision: this.state.revision,
      phase: view.phase,
      outcome: view.outcome,
      prizeId: view.prizeId,
      version: Math.max(1, view.version),
      atMs: Date.now(),
      waitingFor: view.waitingFor,
      untilMs: view.untilMs,
      owner: view.owner,
      needsAttention: view.needsAttention,
    });
  }

  /** A new calendar. A milestone pulled to now is told by the phase it begins, not as a deadline that has passed already. */
  adopt(patch: Pick<EntryState, 'calendar' | 'calendarRevision'>): void {
    this.note(patch);
    const { untilMs } = describeWait(this.state);
    if (untilMs === null || untilMs > Date.now()) this.change({});
  }

  /** Asks intake to tell the people behind the entry. The key makes one notice of any number of tries. */
  notify(kind: Notice['kind'], occasion = 'once'): void {
    this.notices.push({ ...this.key, kind, key: `${this.workflowId}/${kind}/${occasion}` });
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
  }

  /** Resolves when every fact and notice is out. */
  told(): Promise<void> {
    return allDrained([this.facts, this.notices]);
  }

  private async send(key: string, fact: PhaseFact): Promise<void> {
    const summary = `${stateWord(fact).vi} (lần ${fact.revision})`;
    await this.attention.attempt({ key, name: TELLING }, () =>
      services.recordPhase.executeWithOptions({ summary }, [fact]),
    );
  }

  private async sendNotice(notice: Notice): Promise<void> {
    await this.attention.attempt({ key: 'notices', name: NOTICE }, () =>
      services.sendNotice.executeWithOptions({ summary: `thông báo: ${notice.kind}` }, [notice]),
    );
  }

  private show(): void {
    const { state } = this;
    const view = viewEntry(state);
    showStanding({
      phase: view.phase,
      title: `${this.input.code}: ${stateWord(view).vi}`,
      waitingFor: view.waitingFor,
      untilMs: view.untilMs,
      owner: view.owner,
      attention: view.attention,
      outcome: view.outcome,
      screener: state.votes.at(-1)?.screenerId ?? null,
      facts: [
        ['Phiên bản phim', String(view.version)],
        ['Kết luận kỹ thuật', view.mediaOverridden ? 'Thư ký chấp nhận' : (view.inspection?.verdict ?? 'chưa có')],
        ...describeRuns(view.inspection?.runs, `${this.input.contestId}/${this.input.code}`),
        ['Phiếu sơ loại', String(view.votes.length)],
        ['Lần thay đổi', String(view.revision)],
      ],
    });
  }
}
