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
