import type { Inspection, objectUrls, recordFingerprint, recordInspection } from '@hoithi/contracts';
import type { Sandbox, VideoProfile } from '@hoithi/media';
import type { Logger } from '@hoithi/platform';
import type { z } from 'zod';

/** What an inspection needs of the world; the bus in production, plain functions in tests. */
export type MediaStation = {
  readonly sandbox: Sandbox;
  /** Folder for job folders, on a disk with room for a film and its copy per slot. */
  readonly scratch: string;
  readonly logger: Logger;
  /** @throws ContestError `unknown-contest` */
  readonly profileOf: (contestId: string) => VideoProfile;
  readonly urlsOf: (wanted: z.input<typeof objectUrls.request>) => Promise<z.output<typeof objectUrls.reply>>;
  readonly record: (verdict: z.input<typeof recordInspection.request>) => Promise<unknown>;
  /** Where the film was seen before; looked for by intake. */
  readonly recordPrint: (print: z.input<typeof recordFingerprint.request>) => Promise<unknown>;
};

export type Renditions = Inspection['renditions'];
