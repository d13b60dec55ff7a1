import type { recordClipPrint } from '@hoithi/contracts';
import type { z } from 'zod';
import type { MediaStation } from './media-station';

/** What a reference clip needs of the world; the bus in production, plain functions in tests. */
export type ClipStation = Pick<MediaStation, 'sandbox' | 'scratch' | 'logger' | 'urlsOf'> & {
  readonly recordClip: (print: z.input<typeof recordClipPrint.request>) => Promise<unknown>;
};
