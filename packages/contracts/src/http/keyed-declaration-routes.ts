import { z } from 'zod';
import { bilingual } from '../bilingual';
import { contestId, instantMs, sha256Hex, userId } from '../ids';
import { relations } from './declaration-shape';
import { defineHttp } from './define-http';
import { scan, scanToRead } from './keyed-sheet-shapes';

const ofContest = z.object({ contestId });
const ofJuror = z.object({ contestId, jurorId: userId });
const words = z.string().trim().min(3).max(1000);
const person = z.object({ name: z.string(), atMs: instantMs });

/** How far a paper declaration is; `declared` once two persons have read the same from its scan. */
const state = z.enum(['unkeyed', 'needs-scan', 'needs-second', 'differs', 'declared']);

const row = z.object({
  jurorId: userId,
  jurorName: z.string(),
  state,
  /** When the juror last declared, on a device or on paper; null where never. */
  declaredAtMs: instantMs.nullable(),
  first: person.nullable(),
  second: person.nullable(),
  scan: scan.nullable(),
  isMine: z.boolean(),
  withdrawn: z.array(z.object({ reason: z.string(), byName: z.string(), atMs: instantMs })),
});

const one = row.pick({ jurorId: true, jurorName: true, state: true, declaredAtMs: true }).extend({
  task: z.enum(['first', 'second']),
  draftId: z.string().nullable(),
  confirmedBy: z.enum(['blind-keying', 'field-by-field']),
  undertaking: bilingual,
  reasons: z.array(z.object({ id: z.string(), name: bilingual })),
  scan: scanToRead.nullable(),
  own: relations.nullable(),
  /** What the other person read; open by the contest's rule, or where the two differ. */
  other: relations.nullable(),
});

/** Declarations of interests on paper (O16), for a juror without a device: keyed by one person, checked by another against the scan. */
export const keyedDeclarationRoutes = {
  listKeyedDeclarations: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/keyed-declarations',
    audience: ['secretary', 'auditor'],
    summary: 'Who has declared, and how far the declarations on paper are',
    params: ofContest,
    reply: z.object({ required: z.boolean(), mayKey: z.boolean(), rows: z.array(row) }),
  }),
  getKeyedDeclaration: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/keyed-declarations/:jurorId',
    audience: ['secretary'],
    summary: 'One declaration on paper with its scan and what I may see of it now',
    params: ofJuror,
    reply: one,
  }),
  keyDeclaration: defineHttp({
    method: 'PUT',
    path: '/api/award/:contestId/keyed-declarations/:jurorId',
    audience: ['secretary'],
    summary: 'Key a signed declaration as the first person, or correct what I keyed',
    params: ofJuror,
    body: z.object({ relations, undertakes: z.literal(true) }),
    reply: one,
  }),
  attachDeclarationScan: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/keyed-declarations/:jurorId/scan',
    audience: ['secretary'],
    summary: 'Attach the scan of a signed declaration: a PDF, JPEG or PNG of at most 25 MB as the raw body',
    params: ofJuror,
    query: z.object({ fileName: z.string().trim().min(1).max(200) }),
    reply: one,
  }),
  confirmKeyedDeclaration: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/keyed-declarations/:jurorId/confirm',
    audience: ['secretary'],
    summary: 'Key the same declaration as the second person; where both read the same the juror has declared',
    params: ofJuror,
    body: z.object({ relations, undertakes: z.literal(true), draftId: z.string().max(40), scanSha256: sha256Hex }),
    reply: one,
  }),
  withdrawKeyedDeclaration: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/keyed-declarations/:jurorId/withdraw',
    audience: ['secretary'],
    summary: 'Take a keyed declaration back before both have read the same, with a reason',
    params: ofJuror,
    body: z.object({ draftId: z.string().max(40), reason: words }),
  }),
  getBlankDeclarations: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/blank-declarations/:file',
    audience: ['secretary'],
    summary: 'Blank declarations of interests to sign, of one juror or of the whole jury',
    params: z.object({ contestId, file: z.enum(['ban-ke-khai-trang.pdf', 'ban-ke-khai-trang.docx']) }),
    query: z.object({ jurorId: userId.optional() }),
  }),
};
