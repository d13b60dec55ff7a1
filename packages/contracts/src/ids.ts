import { z } from 'zod';

const slug = /^[a-z0-9][a-z0-9-]{1,63}$/;
const token = /^[A-Za-z0-9_-]{3,64}$/;

export const contestId = z.string().regex(slug, 'contest id').brand<'ContestId'>();
export const entryId = z.string().regex(token, 'entry id').brand<'EntryId'>();
export const userId = z.string().regex(token, 'user id').brand<'UserId'>();
/** A reference clip: a film that staff have added for the radar. */
export const clipId = z
  .string()
  .regex(/^clip_[0-9a-f]{32}$/, 'clip id')
  .brand<'ClipId'>();
export const uploadId = z.string().regex(token, 'upload id').brand<'UploadId'>();
/** What people quote: `SL24-007`. */
export const entryCode = z.string().regex(/^[A-Z0-9]{2,10}-\d{3,5}$/, 'entry code');
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256, 64 hex digits');
export const instantMs = z.number().int().nonnegative();
/** S3 keys are ours: ids and hashes only. */
export const objectKey = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9/_.-]{2,300}$/, 'object key');

export type ContestId = z.infer<typeof contestId>;
export type EntryId = z.infer<typeof entryId>;
export type UserId = z.infer<typeof userId>;
export type ClipId = z.infer<typeof clipId>;
export type UploadId = z.infer<typeof uploadId>;
