import { z } from 'zod';
import { bilingual } from '../bilingual';
import { contestId, entryCode, entryId, instantMs, sha256Hex } from '../ids';
import type { Role } from '../roles';
import { defineHttp } from './define-http';

const ofContest = z.object({ contestId });
const ofChannel = z.object({ contestId, channelId: z.string().regex(/^[a-z0-9-]{1,60}$/, 'channel id') });
const readers: readonly Role[] = ['publisher', 'secretary', 'council', 'auditor'];
const counters: readonly Role[] = ['publisher', 'secretary'];
const count = z.number().int().min(0).max(1e9).nullable();

/** The counters of one work on a channel; null where the channel does not show one. */
export const snapshotCounts = z.object({ entryId, reactions: count, comments: count, shares: count, views: count });

const picture = z.object({
  sha256: sha256Hex,
  fileName: z.string(),
  bytes: z.number().int().positive(),
  atMs: instantMs,
  byName: z.string(),
  /** Signed front-door path to look at it, for an hour. */
  path: z.string().nullable(),
});

/** What one person read off a channel at the freeze, and who has confirmed it (R18). */
export const snapshot = z.object({
  channelId: z.string(),
  channelName: bilingual,
  /** When the counters were read; null while nobody has. */
  takenAtMs: instantMs.nullable(),
  byName: z.string(),
  /** Whether the person who asks has read them, and may therefore not confirm. */
  isMine: z.boolean(),
  rows: z.array(snapshotCounts),
  pictures: z.array(picture),
  confirmed: z.object({ byName: z.string(), atMs: instantMs }).nullable(),
  /** Grows with every change; send back the one you saw. 0 while nothing is written down. */
  revision: z.number().int().nonnegative(),
});

const snapshots = z.object({
  /** Null before the interaction is frozen: until then nothing is read. */
  freezeAtMs: instantMs.nullable(),
  works: z.array(z.object({ entryId, code: entryCode, title: z.string() })),
  channels: z.array(snapshot),
  /** Not once the council has decided. */
  mayChange: z.boolean(),
});

const revision = z.number().int().nonnegative();

/** Counters of channels that no program counts: read by one person, proven by pictures, confirmed by another. */
export const snapshotRoutes = {
  listSnapshots: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/snapshots',
    audience: readers,
    summary: 'What was read off each channel at the freeze',
    params: ofContest,
    reply: snapshots,
  }),
  saveSnapshot: defineHttp({
    method: 'PUT',
    path: '/api/award/:contestId/snapshots/:channelId',
    audience: counters,
    summary: 'Write down the counters of a channel; earlier readings are kept, and it has to be confirmed anew',
    params: ofChannel,
    body: z.object({ takenAtMs: instantMs, rows: z.array(snapshotCounts).min(1).max(2000), revision }),
    reply: snapshots,
  }),
  attachSnapshotPicture: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/snapshots/:channelId/pictures',
    audience: counters,
    summary: 'Upload a picture of the screen: a PDF, JPEG or PNG of at most 25 MB as the raw body',
    params: ofChannel,
    query: z.object({ fileName: z.string().trim().min(1).max(200) }),
    reply: snapshots,
  }),
  confirmSnapshot: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/snapshots/:channelId/confirm',
    audience: counters,
    summary: 'Confirm what another person has read, against its pictures',
    params: ofChannel,
    body: z.object({ revision }),
    reply: snapshots,
  }),
};
