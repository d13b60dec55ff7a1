import {
  completeCalendar,
  decideOutcome,
  decideRemoval,
  decideReplace,
  decideScreen,
  decideSettleScreening,
  decideSubmit,
  decideWithdraw,
} from '@hoithi/entry';
import { publicationVisibleSignal } from '@hoithi/publication-workflow/messages';
import { onCommand } from '@hoithi/temporal-kit/workflow';
import { patched, setHandler } from '@temporalio/workflow';
import type { EntryLife } from './entry-life';
import { viewEntry } from './entry-view';
import { registerLateNews } from './late-news';
import { LATE_TROUBLES } from './late-troubles';
import { registerMediaCommands } from './media-commands';
import {
  calendarChangedSignal,
  decideUpdate,
  disqualifyUpdate,
  entryViewQuery,
  replaceUpdate,
  resolveAttentionUpdate,
  screenUpdate,
  settleScreeningUpdate,
  submitUpdate,
  takeDownUpdate,
  withdrawUpdate,
} from './messages';
import { UNREADABLE_FILM } from './phases/media-check';
import { PUBLICATION_OVERDUE } from './phases/publication';
import type { EntryState } from './state';

/** What every command of an entry shares. */
export type CommandCommon = Pick<
  Parameters<typeof onCommand<unknown, ReturnType<typeof viewEntry>>>[1],
  'view' | 'handledIds'
>;

const hasLateTrouble = (life: EntryLife): boolean => LATE_TROUBLES.some((key) => life.attention.has(key));

/** Troubles that a new film takes away. */
const ABOUT_THE_OLD_FILM: readonly string[] = [UNREADABLE_FILM, ...LATE_TROUBLES];

/**
 * Every message an entry understands. Registered before the first await, because an Update that finds no handler is rejected.
 * The rules (`@hoithi/entry`) decide; what is admitted changes the state at once, and the story wakes and goes on from there.
 */
export function registerCommands(life: EntryLife): void {
  const common = { view: () => viewEntry(life.state), handledIds: life.state.handledIds };
  const fresh: Partial<EntryState> = {
    stored: null,
    inspection: null,
    mediaOverridden: false,
    filmProblem: null,
    rerunAsked: false,
  };

  onCommand(submitUpdate, {
    ...common,
    description: 'Nộp phim đầu tiên của bài. Gửi lại cùng một lượt tải thì trả lời như cũ.',
    decide: (film) => decideSubmit(life.state, film),
    apply: (film) => life.change({ ...fresh, films: [film] }),
  });
  onCommand(replaceUpdate, {
    ...common,
    description: 'Thay phim trước khi chốt danh sách (O19); phim được nhận và kiểm tra lại từ đầu.',
    decide: (film) => decideReplace(life.state, film),
    apply: (film) => {
      life.attention.drop(({ key }) => ABOUT_THE_OLD_FILM.includes(key));
      life.change({ ...fresh, films: [...life.state.films, film], phase: 'submission' });
    },
  });
  registerMediaCommands(life, common);
  onCommand(screenUpdate, {
    ...common,
    description: 'Phiếu sơ loại của một cán bộ (R7, O1). Đủ số phiếu giống nhau thì quyết định.',
    decide: (command) => decideScreen(life.state, command),
    apply: ({ screenerId, vote }) => {
      const others = life.state.votes.filter((one) => one.screenerId !== screenerId);
      life.change({ votes: [...others, { screenerId, vote, atMs: Date.now() }] });
      if (vote === 'repair') life.notify('screening-repair', `${screenerId}`);
    },
  });
  onCommand(settleScreeningUpdate, {
    ...common,
    description: 'Thư ký quyết định khi hết hạn sơ loại mà phiếu chưa đủ; cần lý do.',
    decide: (command) => decideSettleScreening(life.state, { ...command, nowMs: Date.now() }),
    apply: ({ vote }) => life.change({ settledVote: vote }),
  });
  onCommand(decideUpdate, {
    ...common,
    description: 'Kết quả của bài trong một quyết định của Ban Tổ chức.',
    decide: (command) => decideOutcome(life.state, command),
    apply: ({ decisionId, outcome, prizeId }) => {
      life.change({ decisionId });
      life.close(outcome, prizeId);
    },
  });
  registerLeaving(life, common);
  onCommand(resolveAttentionUpdate, {
    ...common,
    description: 'Đã khắc phục: làm lại bước bị lỗi thêm một lần; hoặc ghi nhận tin về phim đã nhận.',
    decide: ({ action }) =>
      (action === 'note' ? hasLateTrouble(life) : life.attention.canRetry)
        ? { ok: true, repeat: false }
        : { ok: false, code: 'out-of-phase', facts: { phase: life.state.phase } },
    apply: ({ action }) => {
      if (action === 'note') return LATE_TROUBLES.forEach((key) => life.attention.clear(key));
      // What is found out about an accepted film comes from its preview, so that is what is tried again.
      if (hasLateTrouble(life) && patched('preview-again')) life.note({ previewAsked: true });
      life.attention.retryAll();
    },
  });
  registerFacts(life);
  registerLateNews(life);
}

/** The ways out of the contest before its outcome. The end stands at once; what was done is undone after it. */
function registerLeaving(life: EntryLife, common: CommandCommon): void {
  onCommand(withdrawUpdate, {
    ...common,
    description: 'Rút bài: thí sinh trước khi đăng, Thư ký đến trước khi có kết quả (O19).',
    decide: (command) => decideWithdraw(life.state, command),
    apply: () => life.close('withdrawn'),
  });
  onCommand(disqualifyUpdate, {
    ...common,
    description: 'Loại bài khỏi cuộc thi; cần lý do.',
    decide: ({ reasonCode }) => decideRemoval(life.state, { outcome: 'disqualified', reasonCode }),
    apply: () => life.close('disqualified'),
  });
  onCommand(takeDownUpdate, {
    ...common,
    description: 'Gỡ bài khỏi mọi kênh và khỏi cuộc thi; cần lý do.',
    decide: ({ reasonCode }) => decideRemoval(life.state, { outcome: 'taken-down', reasonCode }),
    apply: () => life.close('taken-down'),
  });
}

function registerFacts(life: EntryLife): void {
  setHandler(
    calendarChangedSignal,
    ({ calendar, revision }) => {
      if (revision > life.state.calendarRevision)
        life.adopt({ calendar: completeCalendar(calendar), calendarRevision: revision });
    },
    { description: 'Lịch cuộc thi thay đổi; lịch cũ hơn lịch đang có thì bỏ qua.' },
  );
  setHandler(
    publicationVisibleSignal,
    ({ channel }) => {
      const { visibleChannels } = life.state;
      if (!visibleChannels.includes(channel)) life.note({ visibleChannels: [...visibleChannels, channel] });
      if (channel === life.input.channels[0]) life.attention.clear(PUBLICATION_OVERDUE);
    },
    { description: 'Bài đã hiện trên một kênh.' },
  );
  setHandler(entryViewQuery, () => viewEntry(life.state), { description: 'Bài đang ở đâu, chờ gì, ai phải làm.' });
}
