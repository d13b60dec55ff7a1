import type { Channel } from '@hoithi/contracts';
import { PUBLICATION_WORKFLOW_TYPE } from '@hoithi/publication-workflow/messages';
import { publicationWorkflowId, searchKeys } from '@hoithi/temporal-kit/shared';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { CancellationScope, ParentClosePolicy, startChild } from '@temporalio/workflow';
import type { EntryLife } from '../entry-life';
import { tellInstant } from './signal-publication';

/** How late a post may be before the people who run the pages are called. */
const PATIENCE_MS = 5 * 60_000;
export const PUBLICATION_OVERDUE = 'overdue-publication';
const ALARM = {
  vi: 'Đã quá giờ đăng mà bài chưa hiện trên kênh chính. Người phụ trách trang kiểm tra kênh; vòng chấm vẫn mở đúng giờ.',
  en: 'The publication is late on the main channel. The publisher looks into it; judging opens on time all the same.',
};

/**
 * A finalist is published on every channel at the one common instant (R9, O15) by workflows of their own that outlive this one.
 * The entry counts as published when its first channel, the master copy (O2), can be seen. Judging does not wait for a late post.
 */
export async function publishEntry(life: EntryLife): Promise<void> {
  if (life.isBefore('finalist')) {
    life.enter('finalist');
    life.notify('finalist');
  }
  await Promise.all(
    life.input.channels.filter((channel) => !isPlanned(life, channel)).map((channel) => plan(life, channel)),
  );
  if (life.isBefore('published')) await awaitVisible(life);
  if (!isVisible(life)) return;
  if (life.isBefore('published')) {
    life.enter('published');
    life.notify('published');
  }
}

async function awaitVisible(life: EntryLife): Promise<void> {
  const late = () => life.state.calendar.publishAtMs + PATIENCE_MS;
  const lastCall = () => Math.max(late(), life.state.calendar.judgingOpenAtMs);
  for (;;) {
    const woken = await life.rest({
      done: () => isVisible(life) || life.state.calendar.publishAtMs !== life.state.toldPublishAtMs,
      deadlineMs: life.state.overdue === null ? late : lastCall,
      summary: 'chờ bài hiện trên kênh chính',
    });
    if (isVisible(life)) break;
    if (woken === 'done') {
      calmDown(life);
      await moveInstant(life);
      continue;
    }
    if (life.state.overdue !== null) return;
    life.note({ overdue: 'publication' });
    life.attention.raise({ key: PUBLICATION_OVERDUE, kind: 'overdue', sentence: ALARM, owner: 'publisher' });
  }
  calmDown(life);
}

function calmDown(life: EntryLife): void {
  life.note({ overdue: null });
  life.attention.clear(PUBLICATION_OVERDUE);
}

async function moveInstant(life: EntryLife): Promise<void> {
  life.note({ toldPublishAtMs: life.state.calendar.publishAtMs });
  const waiting = life.input.channels.filter((channel) => !life.state.visibleChannels.includes(channel));
  await Promise.all(waiting.map((channel) => tellInstant(life, channel)));
}

const isPlanned = (life: EntryLife, channel: Channel): boolean =>
  life.state.undo.some((step) => step.what === 'publication' && step.channel === channel);

function isVisible(life: EntryLife): boolean {
  const [master] = life.input.channels;
  return master === undefined || life.state.visibleChannels.includes(master);
}

/**
 * Noted as to be undone before it is done. Shielded: leaving the contest undoes a post properly instead of cancelling it half-way, and
 * a cancellation that meets a child just being started would never be answered.
 */
async function plan(life: EntryLife, channel: Channel): Promise<void> {
  const { publishAtMs } = life.state.calendar;
  const { contestId, entryId } = life.key;
  life.state.undo.push({ what: 'publication', channel });
  life.note({ toldPublishAtMs: publishAtMs });
  try {
    await CancellationScope.nonCancellable(() =>
      startChild(PUBLICATION_WORKFLOW_TYPE, {
        workflowId: publicationWorkflowId(contestId, entryId, channel),
        args: [{ contestId, entryId, code: life.input.code, channel, publishAtMs }],
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        parentClosePolicy: ParentClosePolicy.ABANDON,
        staticSummary: `Đăng ${life.input.code} lên ${channel}`,
        typedSearchAttributes: [{ key: searchKeys.contestId, value: contestId }],
      }),
    );
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
