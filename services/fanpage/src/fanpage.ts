import type { Bus } from '@hoithi/bus';
import type { Contest } from '@hoithi/contest';
import type { OutboxRelay } from '@hoithi/mongo-kit';
import type { Clock, Logger } from '@hoithi/platform';
import type { Films } from './site/films';
import type { Site } from './site/site';
import type { FanpageDatabase } from './store/database';
import type { Visitors } from './visitors/visitors';

/** What every handler of this service works with. */
export type Fanpage = {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly contests: ReadonlyMap<string, Contest>;
  readonly database: FanpageDatabase;
  readonly films: Films;
  readonly logger: Logger;
  readonly publicUrl: string;
  readonly relay: OutboxRelay;
  readonly site: Site;
  readonly visitors: Visitors;
};
