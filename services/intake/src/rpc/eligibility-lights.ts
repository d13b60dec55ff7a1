import { rpc, type RpcEntry } from '@hoithi/bus';
import { eligibilityLights } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { checkEntry } from '../store/check-entry';
import { findSubmittedEntries } from '../store/find-submitted-entries';

type Lit = { readonly code: string; readonly severity: 'stop' | 'doubt' };

/** What the rules say now against works that may win a prize: codes and severities, never who it is about. */
export const serveEligibilityLights = ({
  store,
  contests,
  clock,
  personSecret,
}: Pick<Intake, 'store' | 'contests' | 'clock' | 'personSecret'>): RpcEntry =>
  rpc(eligibilityLights, async ({ contestId, entryIds }) => {
    const contest = contests.get(contestId);
    const wanted = new Set<string>(entryIds);
    const submitted = (await findSubmittedEntries(store, contestId)).filter(({ _id }) => wanted.has(_id));
    const nowMs = clock.nowMs();
    return {
      entries: await Promise.all(
        submitted.map(async (entry) => {
          const findings = await checkEntry(store, { contest, entry, personSecret, nowMs });
          const lit = findings.map(({ code, severity }): Lit => ({
            code,
            severity: severity === 'block' ? 'stop' : 'doubt',
          }));
          return { entryId: entry._id as never, lights: eachOnce(lit) };
        }),
      ),
    };
  });

/** Several authors may lack the same thing; the table shows it once. */
const eachOnce = (lights: readonly Lit[]): Lit[] =>
  lights.filter((light, at) => lights.findIndex(({ code }) => code === light.code) === at);
