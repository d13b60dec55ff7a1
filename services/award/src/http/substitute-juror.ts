import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { openLooks } from '../diagnostics/open-looks';
import { barsFromJudging } from '../judging/conflict-bars';
import { readDuties, type JudgingDuties } from '../judging/read-duties';
import { changeSheet } from '../store/change-sheet';
import type { Conflict } from '../store/conflict';
import { sheetId } from '../store/ids';
import type { MovedSheet } from '../store/sheet';

/**
 * Hands an absent juror's films to another, with a reason. What is sealed or recused stays; the absent juror cannot open
 * the moved films any more; the substitute may have no conflict with any of them. Said again, it changes nothing.
 */
export const serveSubstituteJuror = (award: Award) =>
  route(awardRoutes.substituteJuror, async ({ params, body, signedIn }) => {
    const { contestId, jurorId } = params;
    const { toJurorId, entryIds, reason } = body;
    const { userId: byId, name: byName = '' } = signedIn();
    award.contests.get(contestId);
    if (toJurorId === jurorId) throw new ContestError('bad-request', { toJurorId: 'is the juror to be replaced' });
    await award.roster.requireJuror(contestId, toJurorId);
    await award.conflicts.lookAgain(contestId);
    const judging = await readDuties(award, contestId);
    await refuseConflicts(award, { contestId, toJurorId, entryIds });
    refuseReturn(judging, { toJurorId, entryIds });
    const nowMs = award.clock.nowMs();
    const moved: MovedSheet = {
      toJurorId,
      asReserve: isReserve(award, { contestId, toJurorId, judging }),
      reason,
      byId,
      byName,
      atMs: nowMs,
    };
    const own = new Set(judging.duties.entriesOf(jurorId));
    const done: { readonly moved: typeof entryIds; readonly kept: typeof entryIds } = { moved: [], kept: [] };
    for (const entryId of entryIds) {
      const standing = judging.sheets.find(({ _id }) => _id === sheetId({ contestId, entryId, jurorId }));
      if (standing?.moved?.toJurorId === toJurorId) done.moved.push(entryId);
      else if (!own.has(entryId)) done.kept.push(entryId);
      else {
        const sheet = await changeSheet(award.database, {
          key: { contestId, entryId, jurorId },
          nowMs,
          // A paper sheet that is being keyed has to be withdrawn before its film can go to another.
          decide: ({ state, keyed }) => (state === 'draft' && keyed == null ? { set: { moved } } : null),
        });
        (sheet.moved == null ? done.kept : done.moved).push(entryId);
      }
    }
    // A substitute who has sealed the film already finishes it by this.
    if (done.moved.length > 0) await openLooks(award, contestId);
    return { moved: [...done.moved], kept: [...done.kept] };
  });

/** @throws {ContestError} `conflict-of-interest` naming the films that the substitute may not judge */
async function refuseConflicts(
  { database }: Award,
  of: { readonly contestId: string; readonly toJurorId: string; readonly entryIds: readonly string[] },
): Promise<void> {
  const conflicts = await database.conflicts
    .find({ contestId: of.contestId, jurorId: of.toJurorId })
    .lean<Conflict[]>()
    .exec();
  const barring = conflicts.filter(barsFromJudging);
  const hit = barring.filter(({ entryId }) => of.entryIds.includes(entryId)).map(({ entryId }) => entryId);
  if (hit.length > 0) throw new ContestError('conflict-of-interest', { entries: hit.join(', ') });
}

/** A film that was taken from somebody, or from which somebody stood aside, does not come back. */
function refuseReturn(
  { sheets }: JudgingDuties,
  of: { readonly toJurorId: string; readonly entryIds: readonly string[] },
): void {
  const own = sheets.filter(({ jurorId, entryId }) => jurorId === of.toJurorId && of.entryIds.includes(entryId));
  if (own.some(({ state }) => state === 'recused')) throw new ContestError('conflict-of-interest');
  if (own.some(({ moved }) => moved != null)) throw new ContestError('bad-request', { toJurorId: 'gave a film away' });
}

/** Where everybody judges everything, a juror without any sheet is a reserve and owes only what is handed over. */
function isReserve(
  { contests }: Award,
  of: { readonly contestId: string; readonly toJurorId: string; readonly judging: JudgingDuties },
): boolean {
  const { sheets } = of.judging;
  if (contests.get(of.contestId).definition.jury.assignment === 'balanced') return false;
  if (sheets.some(({ moved }) => moved?.toJurorId === of.toJurorId && moved.asReserve)) return true;
  return !sheets.some(({ jurorId }) => jurorId === of.toJurorId);
}
