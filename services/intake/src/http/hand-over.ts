import type { VersionRef } from '@hoithi/contracts';
import { replaceUpdate, type EntryView } from '@hoithi/entry-workflow/messages';
import { rulesVersionNumber } from '../contests/rules-version-number';
import type { EntryRecord, Film } from '../entry/entry-record';
import type { Intake } from '../intake';
import type { Submission } from './check-submission';

/** Hands a film to the entry's workflow: the first one starts it, a later one replaces (O19). Ids and numbers only. */
export async function handOver(
  intake: Pick<Intake, 'workflows'>,
  handed: {
    readonly entry: EntryRecord & { readonly code: string };
    readonly film: Film;
    readonly submission: Submission;
  },
): Promise<EntryView> {
  const { entry, film, submission } = handed;
  const { contest, row } = submission;
  const { version, uploadId, sha256: expectedSha256, submittedAtMs } = film;
  const ref: VersionRef = { version, uploadId, expectedSha256, submittedAtMs };
  const { contestId, _id: entryId } = entry;
  if (version > 1) return intake.workflows.updateEntry({ contestId, entryId }, replaceUpdate, ref);
  return intake.workflows.submitEntry(
    {
      contestId,
      entryId,
      code: entry.code,
      rulesVersion: rulesVersionNumber(contest.rulesVersion),
      calendar: row.calendar,
      calendarRevision: row.revision,
      // Only the website is connected so far (the fanpage says so at its start): a post on a channel that nobody operates
      // would wait for its publisher for ever.
      channels: contest.definition.channels.list.map(({ kind }) => kind).filter((kind) => kind === 'website'),
      screeningVotes: contest.definition.screening.agreeingVotes,
    },
    ref,
  );
}
