import { defineSignal } from '@temporalio/workflow';
import type { ContestId, EntryId, PreviewFailure, PreviewSummary } from '@hoithi/contracts';

export const PREVIEW_WORKFLOW_TYPE = 'preview';

/** One accepted version of an entry, as it lies in the store. */
export type PreviewInput = {
  readonly contestId: ContestId;
  readonly entryId: EntryId;
  readonly code: string;
  readonly version: number;
  readonly objectKey: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Accepted by a person against the verdict. */
  readonly overridden: boolean;
  /** Asked for once more by staff, who wait for it; absent in runs of before this was possible. */
  readonly again?: boolean;
};

/** `unmade`: the tools gave up, or nobody took the work; the film stays accepted. */
export type PreviewEnd = { readonly state: PreviewSummary['state'] | 'unmade' };

/** To the entry's workflow: the decoding of the whole film found what the verdict could not see. */
export const filmDamagedSignal =
  defineSignal<[{ readonly version: number; readonly mustFixCodes: readonly string[] }]>('film-damaged');

/** To the entry's workflow: there will be no preview of this version unless somebody acts. */
export const previewUnmadeSignal =
  defineSignal<[{ readonly version: number; readonly reason?: PreviewFailure }]>('preview-unmade');

export {
  CLIP_WORKFLOW_TYPE,
  beginClipUpdate,
  clipArrivedSignal,
  removeClipUpdate,
  type ClipBeginning,
  type ClipInput,
  type ClipView,
} from './clip-messages';
