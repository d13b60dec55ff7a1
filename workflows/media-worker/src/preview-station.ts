import type { recordPreview } from '@hoithi/contracts';
import type { z } from 'zod';
import type { MediaStation } from './media-station';

/** What a preview needs of the world; the bus in production, plain functions in tests. */
export type PreviewStation = Omit<MediaStation, 'record'> & {
  readonly recordPreview: (preview: z.input<typeof recordPreview.request>) => Promise<unknown>;
};
