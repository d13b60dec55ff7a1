import type { WithOutbox } from '@hoithi/mongo-kit';
import { createHash } from 'node:crypto';
import type { Person } from './draft';

/** How the council voted on a motion: it is carried where the voices reach what was needed. */
export type ExclusionVote = {
  readonly for: number;
  readonly against: number;
  readonly needed: number;
  readonly by: Person;
  readonly atMs: number;
};

export type ExclusionMotion = {
  readonly reason: string;
  readonly by: Person;
  readonly atMs: number;
  readonly vote: ExclusionVote | null;
  readonly undone: { readonly reason: string; readonly by: Person; readonly atMs: number } | null;
};

/**
 * A motion that the council does not count a sealed sheet, or with `entryId` null all sheets of a juror (O16). `_id` is contest
 * and motion, and the motion's id stands for its target: one motion about it at a time, those before it are kept.
 */
export type Exclusion = WithOutbox & {
  readonly _id: string;
  readonly contestId: string;
  readonly motionId: string;
  readonly jurorId: string;
  readonly entryId: string | null;
  readonly motion: ExclusionMotion;
  readonly earlier: readonly ExclusionMotion[];
};

export type ExclusionTarget = { readonly jurorId: string; readonly entryId: string | null };

export const exclusionKey = (contestId: string, motionId: string): string => `${contestId}/${motionId}`;

export const motionIdOf = ({ jurorId, entryId }: ExclusionTarget): string =>
  `exclusion-${createHash('sha256')
    .update(JSON.stringify([jurorId, entryId]))
    .digest('hex')
    .slice(0, 24)}`;

export function motionState({ vote, undone }: ExclusionMotion): 'proposed' | 'carried' | 'rejected' | 'undone' {
  if (undone !== null) return 'undone';
  if (vote === null) return 'proposed';
  return vote.for >= vote.needed ? 'carried' : 'rejected';
}
