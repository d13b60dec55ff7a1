import type { ContestWorkflowInput, EntryWorkflowInput, VersionRef, entryMediaRoutes } from '@hoithi/contracts';
import type { ClipInput, beginClipUpdate, removeClipUpdate } from '@hoithi/preview-workflow/messages';
import type { ContestView } from '@hoithi/contest-workflow/messages';
import type { EntryView } from '@hoithi/entry-workflow/messages';
import type { UpdateDefinition } from '@temporalio/common';
import type { z } from 'zod';

export type MediaProgress = NonNullable<z.output<typeof entryMediaRoutes.getMediaProgress.reply>['progress']>;
export type EntryRef = { readonly contestId: string; readonly entryId: string };

type ArgumentOf<Update> = Update extends UpdateDefinition<unknown, [infer Argument]> ? Argument : never;

/** What intake asks of the durable workflows. Every method throws `ContestError`: the workflow's refusal, or a passing failure. */
export interface Workflows {
  /** Starts the entry's workflow if need be and hands it its first film; the same film again answers the same. */
  submitEntry(input: EntryWorkflowInput, film: VersionRef): Promise<EntryView>;
  /** Sends a command and waits for its answer; refused with `out-of-phase` once the entry's life is over. */
  updateEntry<Argument>(
    entry: EntryRef,
    update: UpdateDefinition<EntryView, [Argument]>,
    argument: Argument,
  ): Promise<EntryView>;
  /** What the entry's workflow holds, also after its life is over; it changes nothing. */
  viewEntry(entry: EntryRef): Promise<EntryView>;
  /** Starts the contest's workflow; when it runs already, nothing happens. */
  startContest(input: ContestWorkflowInput): Promise<void>;
  updateContest<Argument>(
    contestId: string,
    update: UpdateDefinition<ContestView, [Argument]>,
    argument: Argument,
  ): Promise<ContestView>;
  /** Begins the work on a reference clip or goes on with it; repeats change nothing. Refused with `clip-busy` while it is being removed. */
  beginClip(input: ClipInput, command: ArgumentOf<typeof beginClipUpdate>): Promise<void>;
  /** Ends the work on a clip and has it removed; repeats try stuck steps again. */
  removeClip(input: ClipInput, command: ArgumentOf<typeof removeClipUpdate>): Promise<void>;
  /** All bytes of a clip's file are here; nobody has to be waiting for it. */
  tellClipArrived(clipId: string): Promise<void>;
  /** Whether the work on a clip, or its removal, is under way. */
  clipIsAlive(clipId: string): Promise<boolean>;
  /** How far the technical check of the entry's film is, from its last heartbeat; null while none is under way. */
  mediaProgress(entry: EntryRef): Promise<MediaProgress | null>;
  /** Rejects while Temporal does not answer. For health checks. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
