import { z } from 'zod';
import { keySchema } from './key';
import { textSchema } from './text';

/** Register of units and places for participation tables and invitation links (R4, R26, R27, O23). */
export const unitsSchema = z.strictObject({
  /** Levels of local government in force during the contest, highest first. */
  localLevels: z.array(z.enum(['province', 'district', 'commune'])).min(1),
  register: z
    .array(
      z.strictObject({
        id: keySchema,
        name: z.string().min(1),
        kind: z.enum([
          'district',
          'city',
          'commune',
          'ward',
          'agency',
          'party',
          'front',
          'school',
          'forces',
          'press',
          'company',
          'other',
        ]),
        /** Names of earlier units, kept searchable after a reform. */
        predecessors: z.array(z.string().min(1)).default([]),
      }),
    )
    .min(1),
  /** Units that are not in the register may be typed in and are sorted by the secretariat. */
  otherAllowed: z.boolean(),
  outreach: z.strictObject({
    invitationLinkPerUnit: z.boolean(),
    participationTableBy: z.array(z.enum(['unit', 'locality', 'category'])).min(1),
    noticeSites: z.array(z.url()),
    feeds: z.array(z.enum(['rss', 'oembed', 'sitemap'])),
    embedWidget: z.boolean(),
    notices: z.array(z.strictObject({ id: keySchema, text: textSchema })).min(1),
  }),
});
