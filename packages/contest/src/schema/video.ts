import { z } from 'zod';

const whenOutside = z.enum(['must-fix', 'notice']);

/** The technical profile of a film (R12, O6, O7). A rule that is not stated here is never a reason to refuse. */
export const videoSchema = z
  .strictObject({
    container: z.literal('mp4'),
    videoCodecs: z.array(z.enum(['h264', 'hevc'])).min(1),
    audioCodecs: z.array(z.enum(['aac'])).min(1),
    audioRequired: z.boolean(),
    minShortSidePixels: z.int().positive(),
    minLongSidePixels: z.int().positive(),
    /** Larger pictures are accepted and delivered at this size (O7); at most Full HD, as the play copy is made for every phone. */
    deliveredLongSidePixels: z.int().positive().max(1920),
    deliveredShortSidePixels: z.int().positive().max(1080),
    vertical: z.enum(['accept', 'notice', 'must-fix']),
    minDurationMs: z.int().positive(),
    maxDurationMs: z.int().positive(),
    /** Accepted at each end of the duration (O6). */
    durationToleranceMs: z.int().min(0),
    outsideDuration: whenOutside,
    minFramesPerSecond: z.number().positive(),
    maxFramesPerSecond: z.number().positive(),
    outsideFrameRate: whenOutside,
    maxFileBytes: z.int().positive(),
  })
  .refine((video) => video.minDurationMs <= video.maxDurationMs, {
    path: ['maxDurationMs'],
    message: 'không được nhỏ hơn minDurationMs | must not be below minDurationMs',
  })
  .refine((video) => video.minFramesPerSecond <= video.maxFramesPerSecond, {
    path: ['maxFramesPerSecond'],
    message: 'không được nhỏ hơn minFramesPerSecond | must not be below minFramesPerSecond',
  });

export type VideoProfile = Readonly<z.infer<typeof videoSchema>>;
