import { defineSignal, defineUpdate } from '@temporalio/workflow';
import type { ClipId, UploadId, UserId } from '@hoithi/contracts';

export const CLIP_WORKFLOW_TYPE = 'clip';

/** Where the work on a clip begins: with its upload, with what has arrived, or with its removal. */
export type ClipBeginning = 'upload' | 'print' | 'remove';

/** One reference clip that staff have added. */
export type ClipInput = { readonly clipId: ClipId; readonly uploadId: UploadId; readonly begin: ClipBeginning };

export type ClipStep = 'uploading' | 'fingerprinting' | 'ready' | 'failed' | 'removing' | 'removed';

export type ClipView = {
  readonly step: ClipStep;
  readonly failureCode: string | null;
  readonly untilMs: number | null;
  readonly needsAttention: boolean;
};

/** `given-up`: nobody tried again within the time; the record stays as failed, and another try begins another run. */
export type ClipEnd = { readonly state: 'ready' | 'given-up' | 'removed' };

/** Every byte has arrived. A hint that may come twice. */
export const clipArrivedSignal = defineSignal('clip-arrived');

/** Begins the work on a clip, or goes on with one that failed. */
export const beginClipUpdate = defineUpdate<
  ClipView,
  [{ readonly from: Exclude<ClipBeginning, 'remove'>; readonly by: UserId }]
>('begin');

/** Ends the work and takes the clip, its fingerprint and its matches away. Asked again, it tries stuck steps again. */
export const removeClipUpdate = defineUpdate<ClipView, [{ readonly by: UserId }]>('remove');
