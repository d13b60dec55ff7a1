import { onCommand } from '@hoithi/temporal-kit/workflow';
import { setHandler } from '@temporalio/workflow';
import type { ClipLife } from './clip-life';
import { beginClipUpdate, clipArrivedSignal, removeClipUpdate } from './clip-messages';

const YES = { ok: true, repeat: false } as const;
const AGAIN = { ok: true, repeat: true } as const;

/** Every message a clip understands; registered before the first await. */
export function registerClipCommands(life: ClipLife): void {
  const common = { view: () => life.view(), handledIds: life.handledIds };
  onCommand(beginClipUpdate, {
    ...common,
    description: 'Bắt đầu, hoặc thử lại một phim đối chiếu chưa dùng được.',
    decide: () => {
      if (life.isLeaving) return { ok: false, code: 'clip-busy', facts: { step: life.step } };
      return life.step === 'failed' || life.attention.canRetry ? YES : AGAIN;
    },
    apply: ({ from }) => {
      life.attention.retryAll();
      if (life.step !== 'failed') return;
      life.from = from;
      life.hasArrived = false;
      life.retries += 1;
    },
  });
  onCommand(removeClipUpdate, {
    ...common,
    description: 'Xoá phim đối chiếu cùng dấu vân tay và các chỗ trùng. Gửi lại thì thử lại bước đang bị lỗi.',
    decide: () => YES,
    apply: () => {
      if (life.isLeaving) life.attention.retryAll();
      else life.enter('removing');
    },
  });
  setHandler(clipArrivedSignal, () => void (life.hasArrived = true), { description: 'Tệp phim đã gửi xong.' });
}
