import type { ReactNode } from 'react';
import { WithContest } from '../../contest/with-contest';
import { DiagnosticsOf } from './diagnostics-of';

/** What the marks say about the jury, beside the official result; before the lock only when judging may stop. */
export function DiagnosticsPage(): ReactNode {
  return <WithContest>{(contest) => <DiagnosticsOf contest={contest} />}</WithContest>;
}
