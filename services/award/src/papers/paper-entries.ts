import { callRpc } from '@hoithi/bus';
import { ENTRY_RECORDS_PAGE, entryRecords, type EntryRecordBody } from '@hoithi/contracts';
import { workOfRecord, type PaperEntry } from '@hoithi/papers';
import type { Award } from '../award';
import type { Ballot } from '../store/ballot';

/** The register of entries as the papers want it, asked from intake each time. */
export async function paperEntries(
  { bus }: Pick<Award, 'bus'>,
  of: { readonly contestId: string; readonly ballots: readonly Ballot[] },
): Promise<readonly PaperEntry[]> {
  const ballotOf = new Map(of.ballots.map((ballot) => [ballot.entryId, ballot]));
  const entries: PaperEntry[] = [];
  let after: EntryRecordBody['code'] | null = null;
  do {
    const page: { readonly entries: readonly EntryRecordBody[]; readonly next: EntryRecordBody['code'] | null } =
      await callRpc(bus, entryRecords, { contestId: of.contestId as never, after, limit: ENTRY_RECORDS_PAGE });
    entries.push(...page.entries.map((record) => asPaperEntry(record, ballotOf.get(record.entryId))));
    after = page.next;
  } while (after !== null);
  return entries;
}

function asPaperEntry(record: EntryRecordBody, ballot: Ballot | undefined): PaperEntry {
  const { film } = record;
  return {
    ...workOfRecord(record),
    authors: record.authors.map(({ name, categoryId, unitName, localityName, isLeader }) => ({
      fullName: name,
      categoryId,
      unitName,
      localityName,
      isLeader,
      // Contacts, years of birth and guardians never leave intake: the printed form has room for the pen.
      birthYear: null,
      phone: null,
      email: null,
      guardian: null,
    })),
    file:
      film === null
        ? null
        : {
            fileName: film.fileName,
            bytes: film.bytes,
            sha256: film.sha256,
            version: film.version,
            submittedAtMs: film.submittedAtMs,
          },
    film: film === null ? null : { durationMs: film.durationMs, width: film.width, height: film.height },
    verdict: film?.verdict ?? null,
    votes: record.votes,
    state: stateOf(record, ballot),
    finalistAtMs: record.finalistAtMs ?? ballot?.openedAtMs ?? null,
    endedAtMs: record.endedAtMs,
    stateReason: record.endReason,
  };
}

const AFTER_SCREENING: readonly string[] = ['finalist', 'published', 'judging', 'council'];

function stateOf({ phase, outcome }: EntryRecordBody, ballot: Ballot | undefined): PaperEntry['state'] {
  if (outcome === 'withdrawn' || ballot?.closedReason === 'withdrawn') return 'withdrawn';
  if (outcome === 'disqualified' || outcome === 'taken-down' || ballot?.state === 'closed') return 'disqualified';
  if (outcome === 'not-selected' || outcome === 'not-accepted') return outcome;
  return ballot !== undefined || outcome !== null || AFTER_SCREENING.includes(phase) ? 'finalist' : 'in-progress';
}
