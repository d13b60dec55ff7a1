import type { Bus } from '@hoithi/bus';
import type { OutboxRelay } from '@hoithi/mongo-kit';
import type { Clock, Logger } from '@hoithi/platform';
import type { ContestRegister } from './contest-register';
import type { ConflictWatch } from './judging/conflict-watch';
import type { JurorTags } from './judging/juror-tags';
import type { EntryCards } from './people/entry-cards';
import type { Films } from './people/films';
import type { Roster } from './people/roster';
import type { Program } from './program';
import type { AwardDatabase } from './store/database';

/** What every handler of this service works with; made once in main. */
export type Award = {
  readonly bus: Bus;
  readonly cards: EntryCards;
  readonly clock: Clock;
  readonly conflicts: ConflictWatch;
  readonly contests: ContestRegister;
  readonly database: AwardDatabase;
  readonly films: Films;
  readonly logger: Logger;
  /** What made the results; part of every bundle. */
  readonly program: Program;
  /** Origin of the public site, for the QR codes of certificates; null leaves them out. */
  readonly publicUrl: string | null;
  readonly relay: OutboxRelay;
  readonly roster: Roster;
  readonly tags: JurorTags;
};
