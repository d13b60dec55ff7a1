import { ContestError, type keyedSheet } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Award } from '../award';
import { showRubric } from '../judging/show-rubric';
import type { SheetKey } from '../store/change-sheet';
import { findOpenBallot } from '../store/find-open-ballot';
import { sheetId } from '../store/ids';
import type { KeyedSheet, Keying } from '../store/keyed';
import type { Sheet } from '../store/sheet';
import { differingFields } from './differing-fields';
import { keyedState } from './keyed-state';
import { showObjection, showScanToRead } from './show-keyed';

type View = z.input<typeof keyedSheet>;

/**
 * A paper sheet as this person may see it now. Of the other person's keying it shows nothing before the own one is given, unless the
 * contest compares field by field; of a sealed sheet nothing at all, for it is as secret as any other (O14).
 * @throws {ContestError} `judging-not-open`; `not-found` for who is no juror
 */
export async function showKeyedSheet(
  award: Award,
  of: { readonly key: SheetKey; readonly readerId: string },
): Promise<View> {
  const { contestId, entryId, jurorId } = of.key;
  const contest = award.contests.get(contestId);
  const ballot = await findOpenBallot(award.database, { contestId, entryId });
  const [jurors, sheet, cards] = await Promise.all([
    award.roster.jurors(contestId),
    award.database.sheets.findById(sheetId(of.key)).lean<Sheet>().exec(),
    award.cards(contestId, [entryId]),
  ]);
  const juror = jurors.find((one) => one.jurorId === jurorId);
  if (juror === undefined) throw new ContestError('not-found');
  const { confirmedBy } = contest.definition.jury.paperSheets;
  return {
    entryId: entryId as never,
    code: ballot.code,
    title: cards.get(entryId)?.title ?? '',
    jurorId: jurorId as never,
    jurorName: juror.name,
    confirmedBy,
    rubric: showRubric(contest),
    step: contest.definition.scoring.stepPoints,
    ...(await showTask(award, { sheet, readerId: of.readerId, confirmedBy })),
  };
}

type Task = Pick<
  View,
  'state' | 'task' | 'draftId' | 'scan' | 'own' | 'other' | 'differing' | 'marksOnDevice' | 'objection'
>;

const NOTHING = { draftId: null, scan: null, own: null, other: null, differing: [], marksOnDevice: 0, objection: null };

async function showTask(
  award: Award,
  of: { readonly sheet: Sheet | null; readonly readerId: string; readonly confirmedBy: View['confirmedBy'] },
): Promise<Task> {
  const { sheet } = of;
  const keyed = sheet?.keyed ?? null;
  if (sheet === null || keyed === null) return showUnkeyed(sheet);
  const objection = showObjection(keyed);
  if (sheet.state !== 'draft') {
    return { ...NOTHING, state: 'sealed', task: 'look', scan: showScanToRead(keyed.scan, null), objection };
  }
  const paths = await award.films([keyed.scan?.objectKey ?? null]);
  return {
    ...NOTHING,
    state: keyedState(sheet, keyed),
    task: keyed.first.byId === of.readerId ? 'first' : 'second',
    draftId: keyed.draftId,
    scan: showScanToRead(keyed.scan, paths.get(keyed.scan?.objectKey ?? '') ?? null),
    ...sides(keyed, of),
    objection,
  };
}

function showUnkeyed(sheet: Sheet | null): Task {
  if (sheet === null) return { ...NOTHING, state: 'unkeyed', task: 'first' };
  if (sheet.state !== 'draft') return { ...NOTHING, state: 'unkeyed', task: 'look' };
  return { ...NOTHING, state: 'unkeyed', task: 'first', marksOnDevice: Object.keys(sheet.marks).length };
}

/** What the reader keyed, and what of the other keying is open to the reader. */
function sides(
  { first, second }: KeyedSheet,
  of: { readonly readerId: string; readonly confirmedBy: View['confirmedBy'] },
): Pick<Task, 'own' | 'other' | 'differing'> {
  const isFirst = first.byId === of.readerId;
  const isSecond = second?.byId === of.readerId;
  if (isFirst || isSecond) {
    const [own, other] = isFirst ? [first, second] : [second, first];
    const differing = second === null ? [] : differingFields(first, second);
    return { own: show(own), other: show(other), differing: [...differing] };
  }
  return { own: null, other: of.confirmedBy === 'field-by-field' ? show(first) : null, differing: [] };
}

const show = (keying: Keying | null): View['own'] =>
  keying === null ? null : { marks: { ...keying.marks }, note: keying.note, watchedPercent: keying.watchedPercent };
