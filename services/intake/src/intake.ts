import type { Bus } from '@hoithi/bus';
import type { Clock, Logger } from '@hoithi/platform';
import type { Auth } from './auth/create-auth';
import type { ContestRegister } from './contests/contest-register';
import type { Mailer } from './mail/create-mailer';
import type { Radar } from './radar/radar';
import type { Store } from './store/open-store';
import type { Workflows } from './workflows/workflows';

/** Everything intake's operations work with; each operation takes the part it needs. */
export type Intake = {
  readonly store: Store;
  readonly auth: Auth;
  readonly contests: ContestRegister;
  readonly bus: Bus;
  readonly radar: Radar;
  readonly workflows: Workflows;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly publicUrl: string;
  /** Key of the hashes that stand for people (R10). */
  readonly personSecret: string;
};
