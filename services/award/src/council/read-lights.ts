import { callRpc } from '@hoithi/bus';
import { eligibilityLights, type entryLights } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Award } from '../award';
import type { Ballot } from '../store/ballot';
import type { Complaint } from '../store/complaint';
import type { Deliberation } from '../store/deliberation';

export type EntryLights = z.output<typeof entryLights>;
type Light = EntryLights['lights'][number];

const PAGE = 200;

/**
 * What stands against giving a prize to each work: what intake's register says (R5, R10, O10), complaints without an answer,
 * a jury's talk without a conclusion, and works that have left the contest. Codes and severities, never a person.
 */
export async function readLights(
  award: Pick<Award, 'bus' | 'database'>,
  of: { readonly contestId: string; readonly ballots: readonly Ballot[] },
): Promise<readonly EntryLights[]> {
  const { contestId, ballots } = of;
  const [known, complaints, talk] = await Promise.all([
    askIntake(award, of),
    award.database.complaints.find({ contestId, answer: null }).lean<Complaint[]>().exec(),
    award.database.deliberations.findById(contestId).lean<Deliberation>().exec(),
  ]);
  const talkedOf = new Set(talk?.conclusion === null ? talk.entryIds : []);
  const disputed = new Set(complaints.map(({ code }) => code));
  return ballots.map(({ entryId, code, state, closedReason }) => {
    const lights: Light[] = [...(known.get(entryId) ?? [])];
    if (state !== 'open') lights.push({ code: `left/${closedReason ?? 'withdrawn'}`, severity: 'stop' });
    if (talkedOf.has(entryId)) lights.push({ code: 'talk/open', severity: 'doubt' });
    if (disputed.has(code)) lights.push({ code: 'complaint/open', severity: 'doubt' });
    return { entryId: entryId as EntryLights['entryId'], lights };
  });
}

async function askIntake(
  { bus }: Pick<Award, 'bus'>,
  of: { readonly contestId: string; readonly ballots: readonly Ballot[] },
): Promise<ReadonlyMap<string, readonly Light[]>> {
  const lights = new Map<string, readonly Light[]>();
  for (let from = 0; from < of.ballots.length; from += PAGE) {
    const entryIds = of.ballots.slice(from, from + PAGE).map(({ entryId }) => entryId as never);
    const { entries } = await callRpc(bus, eligibilityLights, { contestId: of.contestId as never, entryIds });
    for (const entry of entries) lights.set(entry.entryId, entry.lights);
  }
  return lights;
}
