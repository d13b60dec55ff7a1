import { ENTRY_MILESTONES, type EntryMilestone } from '@hoithi/entry';
import { z } from 'zod';

type Move = `move-${EntryMilestone}`;

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
  'take-registration',
  'start-contest',
  'save-staff',
  ...ENTRY_MILESTONES.map((milestone): Move => `move-${milestone}`),
] as const;

export const auditAction = z.enum(AUDIT_ACTIONS);
export type AuditAction = z.infer<typeof auditAction>;
