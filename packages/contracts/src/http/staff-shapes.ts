import { z } from 'zod';
import { role } from '../roles';

/** A member of staff as the secretary writes it down. Telephone and place only serve to find conflicts of interest (O16). */
export const staffDraft = z.object({
  name: z.string().min(2).max(120),
  email: z.email().max(200),
  title: z.string().max(120),
  unitName: z.string().max(200),
  phone: z.string().trim().max(30).optional(),
  localityId: z.string().max(60).optional(),
  roles: z.array(role).min(1),
});
