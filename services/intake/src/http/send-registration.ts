import { registrationForm, renderPaper } from '@hoithi/papers';
import type { Response } from 'express';
import type { EntryRecord } from '../entry/entry-record';
import { registeredEntry } from '../entry/registered-entry';
import type { Intake } from '../intake';
import { withAudit } from '../store/audit';

const CONTENT_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/**
 * Draws an entry's registration form from the record and sends it; who took it stands in the log, the file is kept nowhere. The caller
 * has seen to it that this person may have it.
 */
export async function sendRegistration(
  intake: Intake,
  asked: {
    readonly entry: EntryRecord & { readonly code: string };
    readonly file: string;
    readonly by: { readonly userId: string; readonly name: string };
    readonly response: Response;
  },
): Promise<void> {
  const { entry, file, by, response } = asked;
  const { contestId, _id: entryId, code } = entry;
  const contest = intake.contests.get(contestId);
  const nowMs = intake.clock.nowMs();
  const format = file.endsWith('.pdf') ? 'pdf' : 'docx';
  const line = {
    contestId,
    entryId,
    action: 'take-registration',
    byId: by.userId,
    byName: by.name,
    reason: null,
  } as const;
  const bytes = await withAudit(intake.store, { ...line, atMs: nowMs }, () =>
    renderPaper(registrationForm(contest, registeredEntry(entry, { definition: contest.definition, nowMs })), format),
  );
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-disposition', `attachment; filename="${code}-${file}"`);
  response.type(CONTENT_TYPES[format]).send(bytes);
}
