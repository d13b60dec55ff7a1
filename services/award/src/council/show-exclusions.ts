import type { exclusionsView } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Award } from '../award';
import { readDuties } from '../judging/read-duties';
import { type Exclusion, motionState } from '../store/exclusion';
import { compareExclusion } from './compare-exclusion';
import { jurorWork } from './juror-work';
import type { Room } from './read-room';
import { votesNeeded } from './votes-needed';

type View = z.input<typeof exclusionsView>;

/** Who has done how much, what the council has moved about their sheets, and both rankings of whatever may still be voted on. */
export async function showExclusions(award: Award, room: Room): Promise<View> {
  const { contest, ballots, lock } = room;
  const { duties, sheets, jurors } = await readDuties(award, contest.id);
  const cards = await award.cards(
    contest.id,
    ballots.map(({ entryId }) => entryId),
  );
  const nameOf = new Map(jurors.map(({ jurorId, name }) => [jurorId, name]));
  const codeOf = new Map(ballots.map(({ entryId, code }) => [entryId, code]));
  const meeting = room.meetings.find(({ kind }) => kind === 'council');
  return {
    mayChange: room.decision === null && room.draft === null,
    votesNeeded: meeting === undefined ? null : votesNeeded(contest, meeting),
    leaveOutBelowPercent: contest.definition.jury.leaveOutBelowPercent,
    jurors: lock.jurorIds.map((jurorId) => ({
      jurorId: jurorId as never,
      name: nameOf.get(jurorId) ?? jurorId,
      ...jurorWork({ contest, duties, sheets, jurorId }),
      sheets: room.sheets
        .filter((sheet) => sheet.jurorId === jurorId && sheet.state === 'sealed')
        .map(({ entryId, watchedShare }) => ({
          entryId: entryId as never,
          code: (codeOf.get(entryId) ?? entryId) as never,
          watchedShare,
        }))
        .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    })),
    motions: room.exclusions
      .toSorted((a, b) => a.motion.atMs - b.motion.atMs)
      .map((exclusion) => {
        const shown = showMotion(exclusion, nameOf.get(exclusion.jurorId) ?? exclusion.jurorId);
        const isOver = shown.state === 'undone' || shown.state === 'rejected';
        return { ...shown, comparison: isOver ? null : compareExclusion(room, exclusion, cards) };
      }),
  };
}

function showMotion({ motionId, jurorId, entryId, motion }: Exclusion, jurorName: string) {
  const { reason, by, atMs, vote, undone } = motion;
  return {
    motionId,
    jurorId: jurorId as never,
    entryId: entryId as never,
    jurorName,
    state: motionState(motion),
    reason,
    byName: by.name,
    atMs,
    vote:
      vote === null
        ? null
        : { for: vote.for, against: vote.against, needed: vote.needed, byName: vote.by.name, atMs: vote.atMs },
    undone: undone === null ? null : { reason: undone.reason, byName: undone.by.name, atMs: undone.atMs },
  };
}
