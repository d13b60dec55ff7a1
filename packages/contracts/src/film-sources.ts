import { z } from 'zod';

/**
 * The renditions of a film's preview, as object keys between services or as signed front-door paths for pages. Null where none was
 * made: a small film has no `p720`.
 */
export const filmSources = z.object({
  /** Master playlist of all renditions. */
  hls: z.string().nullable(),
  p720: z.string().nullable(),
  p480: z.string().nullable(),
});

export type FilmSources = z.infer<typeof filmSources>;
