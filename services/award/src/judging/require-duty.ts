import { ContestError } from '@hoithi/contracts';
import type { Award } from '../award';
import type { Ballot } from '../store/ballot';
import { findOpenBallot } from '../store/find-open-ballot';
import { sheetId } from '../store/ids';
import type { SheetKey } from '../store/change-sheet';
import { panelsByEntry, type PanelSet } from '../store/panel-set';
import type { Sheet } from '../store/sheet';
import { findDuties } from './duties';
import { readFurther } from './read-further';
import { requireDeclared } from './require-declared';

/**
 * The open ballot of a film that is this juror's to judge. A film that was not assigned, or was handed to a substitute, does not
 * exist for the juror.
 * @throws {ContestError} `not-allowed` outside the jury; `judging-not-open`; `declaration-required`
 */
export async function requireDuty(award: Award, key: SheetKey): Promise<Ballot> {
  const { contestId, entryId, jurorId } = key;
  const { assignment } = award.contests.get(contestId).definition.jury;
  await award.roster.requireJuror(contestId, jurorId);
  const ballot = await findOpenBallot(award.database, { contestId, entryId });
  await requireDeclared(award, key);
  await award.conflicts.look(contestId);
  const sheets = await award.database.sheets
    .find({ contestId, $or: [{ _id: sheetId(key) }, { moved: { $ne: null } }] })
    .lean<Sheet[]>()
    .exec();
  const set =
    assignment === 'balanced' ? await award.database.panelSets.findById(contestId).lean<PanelSet>().exec() : null;
  const duties = findDuties({
    assignment,
    ballots: [ballot],
    sheets,
    jurorIds: [jurorId],
    panels: panelsByEntry(set),
    further: await readFurther(award.database, contestId),
  });
  if (!duties.has(jurorId, entryId)) throw new ContestError('judging-not-open', { entryId });
  return ballot;
}
