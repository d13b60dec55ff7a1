import { rpc, type RpcEntry } from '@hoithi/bus';
import { auditIntake } from '@hoithi/contracts';
import { auditClips } from '../clips/audit-clips';
import { entryFaults } from '../entry/entry-faults';
import type { EntryRecord } from '../entry/entry-record';
import { limitedPersons } from '../entry/limited-persons';
import type { Intake } from '../intake';

const LIMIT = '5 nobody has more entries than allowed';

/** Every submitted entry and every reference clip is sound, and nobody has more than the contest allows, counted again from the forms and not from the places taken. */
export const serveAudit = (
  intake: Pick<Intake, 'store' | 'contests' | 'clock' | 'personSecret' | 'radar' | 'workflows'>,
): RpcEntry =>
  rpc(auditIntake, async ({ contestId }) => {
    const { store, contests, clock, personSecret } = intake;
    const { definition } = contests.get(contestId);
    const entries = await store.entries.find({ contestId, phase: { $ne: 'draft' } }).lean<EntryRecord[]>();
    const broken = entries.flatMap((entry) =>
      entryFaults(entry, clock.nowMs()).map((fault) => ({ ...fault, subject: entry._id as string })),
    );
    const counts = new Map<string, number>();
    for (const { outcome, form } of entries) {
      if (outcome === 'withdrawn') continue;
      for (const person of limitedPersons(form.authors, definition.limits, personSecret)) {
        counts.set(person, (counts.get(person) ?? 0) + 1);
      }
    }
    for (const [person, count] of counts) {
      if (count <= definition.limits.entriesPerPerson) continue;
      broken.push({ invariant: LIMIT, subject: person, text: `${count} entries of one person` });
    }
    const clips = await auditClips(intake);
    return { checked: entries.length + clips.checked, broken: [...broken, ...clips.broken] };
  });
