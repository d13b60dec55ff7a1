import { userId } from '@hoithi/contracts';
import { askForFilmUpdate, remakePreviewUpdate, rerunMediaUpdate } from '@hoithi/entry-workflow/messages';
import type { EntryRecord } from '../entry/entry-record';
import type { Intake } from '../intake';
import { commandEntry } from './command-entry';

/** What staff ask of an entry's workflow about its current film. */
const COMMANDS = {
  'rerun-media': rerunMediaUpdate,
  'remake-preview': remakePreviewUpdate,
  'ask-for-film': askForFilmUpdate,
} as const;

type FilmCommand = {
  readonly action: keyof typeof COMMANDS;
  readonly entry: Pick<EntryRecord, '_id' | 'contestId'>;
  readonly byId: string;
  readonly byName: string;
  readonly reason: string;
};

/**
 * Sends one of them; who asked and why are kept.
 * @throws {ContestError} `out-of-phase` where the workflow has no use for it
 */
export const commandFilm = (
  intake: Pick<Intake, 'store' | 'clock' | 'workflows'>,
  { action, entry, byId, byName, reason }: FilmCommand,
): Promise<EntryRecord> =>
  commandEntry(intake, {
    entry,
    audit: { action, byId, byName, reason },
    send: (reasonCode) =>
      intake.workflows.updateEntry({ contestId: entry.contestId, entryId: entry._id }, COMMANDS[action], {
        by: userId.parse(byId),
        reasonCode,
      }),
  });
