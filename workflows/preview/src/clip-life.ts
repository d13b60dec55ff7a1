import type { Bilingual, ClipActivities, ClipFailure } from '@hoithi/contracts';
import { Attention, showStanding } from '@hoithi/temporal-kit/workflow';
import { clipServices } from './activities';
import type { ClipInput, ClipStep, ClipView } from './clip-messages';

type Told = Parameters<ClipActivities['recordClip']>[0]['state'];

const WORDS: Readonly<Record<ClipStep, Bilingual>> = {
  uploading: { vi: 'Chờ tệp phim được gửi xong', en: 'Waiting for the file to arrive' },
  fingerprinting: { vi: 'Đang lấy dấu vân tay phim', en: 'Being fingerprinted' },
  ready: { vi: 'Sẵn sàng đối chiếu', en: 'Ready' },
  failed: { vi: 'Không dùng được; chờ thử lại hoặc xoá', en: 'Cannot be used; try again or delete it' },
  removing: { vi: 'Đang xoá', en: 'Being deleted' },
  removed: { vi: 'Đã xoá', en: 'Deleted' },
};

const OWNERS: Readonly<Record<ClipStep, 'secretary' | 'system'>> = {
  uploading: 'secretary',
  fingerprinting: 'system',
  ready: 'system',
  failed: 'secretary',
  removing: 'system',
  removed: 'system',
};

const AGAIN_AFTER_MS = 10 * 60_000;

/** What one run knows of a reference clip; ids, instants and codes, never a title or a source. */
export class ClipLife {
  readonly handledIds: string[] = [];
  readonly attention = new Attention([], () => this.show());
  step: ClipStep;
  from: 'upload' | 'print';
  failure: ClipFailure | null = null;
  untilMs: number | null = null;
  hasArrived = false;
  retries = 0;

  constructor(readonly input: ClipInput) {
    this.from = input.begin === 'print' ? 'print' : 'upload';
    this.step = input.begin === 'remove' ? 'removing' : 'uploading';
  }

  get isLeaving(): boolean {
    return this.step === 'removing' || this.step === 'removed';
  }

  view(): ClipView {
    const { step, failure, untilMs, attention } = this;
    return { step, failureCode: failure?.code ?? null, untilMs, needsAttention: attention.isNeeded };
  }

  /** Goes to a step, for operators to see. */
  enter(step: ClipStep, { untilMs = null, failure = null }: Partial<Pick<ClipLife, 'untilMs' | 'failure'>> = {}): void {
    this.step = step;
    this.untilMs = untilMs;
    this.failure = failure;
    this.show();
  }

  /** Goes to a step and tells intake, for staff to see. */
  async tell(step: Told, more: Partial<Pick<ClipLife, 'untilMs' | 'failure'>> = {}): Promise<void> {
    this.enter(step, more);
    const { failure, untilMs } = this;
    const { clipId } = this.input;
    const record = { clipId, state: step, failure, untilMs, atMs: Date.now() };
    await this.insist({ key: 'record', name: { vi: 'ghi trạng thái', en: 'record the state' } }, () =>
      clipServices.recordClip.executeWithOptions({ summary: WORDS[step].vi }, [record]),
    );
  }

  /** Does a step that must be done in the end, however long a service is away. */
  insist(step: { readonly key: string; readonly name: Bilingual }, work: () => Promise<void>): Promise<void> {
    return this.attention.attempt({ ...step, againAfterMs: AGAIN_AFTER_MS }, work);
  }

  private show(): void {
    showStanding({
      phase: `clip-${this.step}`,
      title: `Phim đối chiếu: ${WORDS[this.step].vi.toLowerCase()}`,
      waitingFor: WORDS[this.step],
      untilMs: this.untilMs,
      owner: this.attention.first?.owner ?? OWNERS[this.step],
      attention: this.attention.first?.sentence ?? (this.step === 'failed' ? WORDS.failed : null),
      facts: this.failure === null ? [] : [['Lý do', this.failure.code]],
    });
  }
}
