/** The longest reference clip, because a fingerprint goes no further, and the largest file. Limits of the machine, not of a contest. */
export const CLIP_LIMITS = { maxDurationMs: 20 * 60_000, maxBytes: 4 * 1024 ** 3 } as const;
