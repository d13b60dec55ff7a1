import { Attention, onCommand, showStanding } from '@hoithi/temporal-kit/workflow';
import { setHandler } from '@temporalio/workflow';
import {
  publicationViewQuery,
  publishAtChangedSignal,
  resolvePublicationAttentionUpdate,
  unpublishSignal,
  type PublicationInput,
  type PublicationView,
} from './messages';

const WAITS = {
  planned: { vi: 'Chờ thời điểm đăng chung.', en: 'Waiting for the common instant.' },
  sending: { vi: 'Đang đăng và đối chiếu với kênh.', en: 'Sending, and asking the channel what is there.' },
  visible: { vi: 'Bài đã hiện trên kênh.', en: 'The post can be seen.' },
  withdrawn: { vi: 'Bài được gỡ khỏi kênh.', en: 'The post is taken out of sight.' },
  'needs-attention': { vi: 'Người phụ trách trang phải xem kênh.', en: 'The publisher has to look at the channel.' },
} as const;

/** The post of one entry on one channel: where it stands, and the messages it understands. */
export class Post {
  readonly attention = new Attention([], () => this.show());
  isWithdrawn = false;
  url: string | null = null;
  private step: Exclude<PublicationView['state'], 'needs-attention'> = 'planned';

  constructor(
    readonly input: PublicationInput,
    public publishAtMs = input.publishAtMs,
  ) {
    setHandler(
      publishAtChangedSignal,
      (moved) => {
        this.publishAtMs = moved.publishAtMs;
        this.show();
      },
      { description: 'Thời điểm đăng chung đã đổi.' },
    );
    setHandler(
      unpublishSignal,
      () => {
        this.isWithdrawn = true;
      },
      { description: 'Bài rời cuộc thi: gỡ xuống, hoặc không đăng nữa.' },
    );
    onCommand(resolvePublicationAttentionUpdate, {
      description: 'Đã khắc phục: hỏi lại kênh, chưa có thì đăng lại.',
      decide: () =>
        this.attention.canRetry
          ? { ok: true, repeat: false }
          : { ok: false, code: 'out-of-phase', facts: { state: this.step } },
      apply: () => this.attention.retryAll(),
      view: () => this.view(),
      handledIds: [],
    });
    setHandler(publicationViewQuery, () => this.view(), { description: 'Bài đăng đang ở đâu.' });
    this.show();
  }

  get key() {
    const { contestId, entryId, channel } = this.input;
    return { contestId, entryId, channel };
  }

  enter(step: Post['step'], url: string | null = this.url): void {
    this.step = step;
    this.url = url;
    this.show();
  }

  view(): PublicationView {
    const trouble = this.attention.first;
    return {
      state: trouble ? 'needs-attention' : this.step,
      url: this.url,
      publishAtMs: this.publishAtMs,
      needsAttention: trouble !== null,
      attention: trouble?.sentence ?? null,
    };
  }

  private show(): void {
    const view = this.view();
    showStanding({
      phase: view.state,
      title: `${this.input.code} trên ${this.input.channel}`,
      waitingFor: WAITS[view.state],
      untilMs: view.state === 'planned' ? view.publishAtMs : null,
      owner: this.attention.first?.owner ?? 'publisher',
      attention: view.attention,
      facts: view.url === null ? [] : [['Địa chỉ', view.url]],
    });
  }
}
