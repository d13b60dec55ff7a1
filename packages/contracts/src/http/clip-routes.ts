import { z } from 'zod';
import { clipId, contestId, entryCode, entryId, instantMs, uploadId } from '../ids';
import type { Role } from '../roles';
import { clipFailure, clipState } from '../rpc/intake/record-clip';
import { defineHttp } from './define-http';

const watchers: readonly Role[] = ['screener', 'secretary', 'auditor'];
const keepers: readonly Role[] = ['screener', 'secretary'];
const ofClip = z.object({ clipId });
const date = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date like 2024-05-31');

/** What staff say of a clip. The source is shown as text and never opened by us. */
export const clipDraft = z.object({
  title: z.string().trim().min(2).max(200),
  source: z.string().trim().min(2).max(500),
  publishedOn: date.nullable(),
  note: z.string().trim().max(1000),
});

const clipFile = z.object({
  fileName: z.string().min(1).max(255),
  bytes: z.number().int().positive(),
  fingerprint: z.string().regex(/^[0-9a-f]{16,64}$/),
});

export const clipRow = clipDraft.extend({
  clipId,
  state: clipState,
  failure: clipFailure.nullable(),
  /** Until when it waits for somebody (the upload, another try). */
  untilMs: instantMs.nullable(),
  fileName: z.string(),
  bytes: z.number().int(),
  durationMs: z.number().int().nullable(),
  addedByName: z.string(),
  addedAtMs: instantMs,
  /** Entries that share minutes with it. */
  matches: z.number().int(),
});

export const clipMatch = z.object({
  matchId: z.string(),
  entryId,
  contestId,
  code: entryCode,
  title: z.string(),
  kind: z.enum(['same-file', 'same-packets', 'film', 'passage']),
  strength: z.number().int().min(0).max(100),
  /** Milliseconds of the entry's film that were seen in the clip. */
  sharedMs: z.number().int(),
});

/** What staff may do with a clip, by the names of the audit trail. */
export const clipAction = z.enum(['clip-add', 'clip-retry', 'clip-delete']);
export type ClipAction = z.infer<typeof clipAction>;
const clipAct = z.object({ atMs: instantMs, action: clipAction, byName: z.string(), title: z.string() });

export const clipView = clipRow.extend({
  play: z.string().nullable(),
  poster: z.string().nullable(),
  receivedBytes: z.number().int(),
  entries: z.array(clipMatch),
  acts: z.array(clipAct),
});

export const clipRoutes = {
  listClips: defineHttp({
    method: 'GET',
    path: '/api/intake/desk/clips',
    audience: watchers,
    summary: 'Reference clips that the radar holds films against, and what was done to them',
    reply: z.object({
      clips: z.array(clipRow),
      acts: z.array(clipAct),
      limits: z.object({ maxDurationMs: z.number().int(), maxBytes: z.number().int() }),
    }),
  }),
  addClip: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/clips',
    audience: keepers,
    summary: 'Add a reference clip; the same file again answers with the clip that is there',
    body: clipDraft.extend({ file: clipFile }),
    reply: z.object({ clipId, known: z.boolean() }),
  }),
  getClip: defineHttp({
    method: 'GET',
    path: '/api/intake/desk/clips/:clipId',
    audience: watchers,
    summary: 'One reference clip and the entries that share minutes with it',
    params: ofClip,
    reply: clipView,
  }),
  startClipUpload: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/clips/:clipId/uploads',
    audience: keepers,
    summary: "Open or resume the upload session of the clip's file",
    params: ofClip,
    body: clipFile,
    reply: z.object({
      uploadId,
      path: z.string(),
      token: z.string(),
      tokenExpiresAtMs: instantMs,
      bytes: z.number().int(),
      receivedBytes: z.number().int(),
    }),
  }),
  retryClip: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/clips/:clipId/retry',
    audience: keepers,
    summary: 'Try again with a clip that failed',
    params: ofClip,
    reply: clipView,
  }),
  deleteClip: defineHttp({
    method: 'DELETE',
    path: '/api/intake/desk/clips/:clipId',
    audience: keepers,
    summary: 'Delete a clip with its file, fingerprint and matches',
    params: ofClip,
    reply: z.object({}),
  }),
};
