import type { ClipId, UploadId } from '@hoithi/contracts';
import {
  CLIP_WORKFLOW_TYPE,
  beginClipUpdate,
  clipArrivedSignal,
  removeClipUpdate,
  type ClipBeginning,
  type ClipView,
} from '@hoithi/preview-workflow/messages';
import { updateWithStart } from '@hoithi/temporal-kit/client';
import { clipWorkflowId } from '@hoithi/temporal-kit/shared';
import type { WorkflowHandle } from '@temporalio/client';
import type { TestHouse } from './test-house';

/** One reference clip under test, spoken to as intake speaks to it. */
export class ClipProbe {
  readonly id: ClipId;

  constructor(
    readonly house: TestHouse,
    number: number,
  ) {
    this.id = `clip_${String(number).padStart(32, '0')}` as ClipId;
  }

  get handle(): WorkflowHandle {
    return this.house.client.workflow.getHandle(clipWorkflowId(this.id));
  }

  begin(from: 'upload' | 'print' = 'upload'): Promise<ClipView> {
    return updateWithStart(this.house.client, {
      ...this.run(from),
      update: beginClipUpdate,
      argument: { from, by: 'u-sec' as never },
    });
  }

  remove(): Promise<ClipView> {
    return updateWithStart(this.house.client, {
      ...this.run('remove'),
      update: removeClipUpdate,
      argument: { by: 'u-sec' as never },
    });
  }

  arrives(): Promise<void> {
    return this.handle.signal(clipArrivedSignal);
  }

  /** Waits until intake was told a state, for the `times`-th time. */
  async reaches(state: string, times = 1): Promise<void> {
    const { clips } = this.house.fake;
    await this.house.fake.sees(() => clips.statesOf(this.id).filter((one) => one === state).length >= times);
  }

  private run(begin: ClipBeginning) {
    return {
      workflowType: CLIP_WORKFLOW_TYPE,
      workflowId: clipWorkflowId(this.id),
      input: { clipId: this.id, uploadId: `up-${this.id}` as UploadId, begin },
      lives: 'again',
      shown: {},
    } as const;
  }
}
