import { z } from 'zod';

export const ROLES = [
  'entrant',
  'screener',
  'secretary',
  'juror',
  'council',
  'publisher',
  'auditor',
  'operator',
] as const;
export const role = z.enum(ROLES);
export type Role = z.infer<typeof role>;

/** Roles whose holders are barred from entering (R5). */
export const STAFF_ROLES: readonly Role[] = [
  'screener',
  'secretary',
  'juror',
  'council',
  'publisher',
  'auditor',
  'operator',
];
