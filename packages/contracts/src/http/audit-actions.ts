import { z } from 'zod';

/** Milestones that the secretary may move. */
export const MOVABLE_MILESTONES = [
  'closeAtMs',
  'screeningCloseAtMs',
  'publishAtMs',
  'judgingOpenAtMs',
  'judgingLockAtMs',
  'freezeAtMs',
  'councilAtMs',
  'complaintsCloseAtMs',
  'finalAtMs',
] as const;

type Move = `move-${(typeof MOVABLE_MILESTONES)[number]}`;

/** What a person may be written down for in a contest's log. Each has its sentence on the pages, in both languages. */
export const AUDIT_ACTIONS = [
  'withdraw',
  'disqualify',
  'take-down',
  'override-media',
  'settle-screening',
  'rerun-media',
  'remake-preview',
  'ask-for-film',
  'resolve-attention',
  'note-attention',
  'radar-no-concern',
  'radar-concern',
  'start-contest',
  'save-staff',
  ...MOVABLE_MILESTONES.map((milestone): Move => `move-${milestone}`),
] as const;

export const auditAction = z.enum(AUDIT_ACTIONS);
export type AuditAction = z.infer<typeof auditAction>;
