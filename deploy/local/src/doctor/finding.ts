import type { Bilingual } from '@hoithi/contracts';

/** One thing that doctor looked at. `notice` stands in nobody's way. */
export type Finding = {
  readonly name: string;
  readonly state: 'ok' | 'notice' | 'missing' | 'unhealthy';
  readonly text: Bilingual;
  /** The command or act that mends it. */
  readonly remedy?: string;
};
