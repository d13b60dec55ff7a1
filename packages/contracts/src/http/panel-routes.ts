import { z } from 'zod';
import { bilingual } from '../bilingual';
import { contestId, entryCode, entryId, instantMs, userId } from '../ids';
import { interest } from '../rpc/intake/find-conflicts';
import { declaration, relations } from './declaration-shape';
import { defineHttp } from './define-http';

const ofContest = z.object({ contestId });
const ofJuror = z.object({ contestId, jurorId: userId });

const chaseRow = z.object({
  jurorId: userId,
  name: z.string(),
  /** Films on which the juror still owes a sheet, and films assigned in all. */
  left: z.number().int(),
  assigned: z.number().int(),
  lastSeenAtMs: instantMs.nullable(),
  remindedAtMs: z.array(instantMs),
  /** Rounds of further viewings of which the juror got a letter. */
  asked: z.array(z.object({ atMs: instantMs, films: z.number().int() })),
  calls: z.array(z.object({ atMs: instantMs, byName: z.string(), note: z.string() })),
});

const reason = z.string().trim().min(3).max(1000);

const panel = z.object({ entryId, code: entryCode, jurorIds: z.array(userId) });
const planView = z.object({
  assignment: z.enum(['all-to-all', 'balanced']),
  panelSize: z.number().int().nullable(),
  jurors: z.array(z.object({ jurorId: userId, name: z.string() })),
  /** Who judges what now: what was applied, with substitutes and recusals. */
  standing: z.array(panel),
  standingGroups: z.array(z.array(userId)),
  appliedAtMs: instantMs.nullable(),
  /** What would be applied; null where everybody judges everything. */
  proposal: z
    .object({
      planId: z.string(),
      panels: z.array(panel),
      loads: z.array(z.object({ jurorId: userId, films: z.number().int() })),
      groups: z.array(z.array(userId)),
      short: z.array(entryCode),
      added: z.number().int(),
      removed: z.number().int(),
    })
    .nullable(),
  moves: z.array(
    z.object({
      code: entryCode,
      fromJurorId: userId,
      toJurorId: userId,
      reason: z.string(),
      byName: z.string(),
      atMs: instantMs,
    }),
  ),
  locked: z.boolean(),
});

const conflictRow = z.object({
  entryId,
  code: entryCode,
  jurorId: userId,
  jurorName: z.string(),
  interests: z.array(interest),
  weight: z.enum(['conflict', 'doubt']),
  foundAtMs: instantMs,
  /** How the juror's sheet stands: a sealed one has to be reopened before a recusal. */
  sheetState: z.enum(['unscored', 'draft', 'sealed', 'recused']),
  ruling: z
    .object({ verdict: z.enum(['recuse', 'none']), reason: z.string(), byName: z.string(), atMs: instantMs })
    .nullable(),
});

/** Who judges what: chasing, declarations, conflicts, assignment, substitutes. Never a mark. */
export const panelRoutes = {
  getChaseList: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/chase',
    audience: ['secretary', 'auditor'],
    summary: 'Jurors with films left, furthest behind first: last seen, reminded, called',
    params: ofContest,
    reply: z.object({
      rows: z.array(chaseRow),
      finished: z.number().int(),
      /** Films that cannot come to the sheets a score needs, whatever their jurors do. */
      shortFilms: z.array(z.object({ entryId, code: entryCode, owed: z.number().int() })),
      minimumSheets: z.number().int(),
      nextReminderAtMs: instantMs.nullable(),
      lockAtMs: instantMs.nullable(),
      locked: z.boolean(),
    }),
  }),
  getDeclaration: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/declaration',
    audience: ['juror'],
    summary: 'My declaration of interests, or what I have to declare',
    params: ofContest,
    reply: z.object({
      required: z.boolean(),
      undertaking: bilingual,
      reasons: z.array(z.object({ id: z.string(), name: bilingual })),
      declared: declaration.nullable(),
    }),
  }),
  declareInterests: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/declaration',
    audience: ['juror'],
    summary: 'Declare my relations and undertake secrecy, before the first film; may be added to later',
    params: ofContest,
    body: z.object({ relations, undertakes: z.literal(true) }),
    reply: declaration,
  }),
  listConflicts: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/conflicts',
    audience: ['secretary', 'auditor'],
    summary: 'Conflicts and doubts found from the register, and who has declared',
    params: ofContest,
    reply: z.object({
      rows: z.array(conflictRow),
      jurors: z.array(z.object({ jurorId: userId, name: z.string(), declaration: declaration.nullable() })),
      reasons: z.array(z.object({ id: z.string(), name: bilingual })),
      recusesAlone: z.boolean(),
      locked: z.boolean(),
    }),
  }),
  ruleConflict: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/conflicts/:entryId/:jurorId',
    audience: ['secretary'],
    summary: 'Rule on a found conflict: the juror stands aside, or there is none; with a reason',
    params: z.object({ contestId, entryId, jurorId: userId }),
    body: z.object({ verdict: z.enum(['recuse', 'none']), reason }),
  }),
  getPanelPlan: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/panels',
    audience: ['secretary', 'auditor'],
    summary: 'Who judges what, the proposed plan with loads and linkage, and the films handed to substitutes',
    params: ofContest,
    reply: planView,
  }),
  applyPanelPlan: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/panels',
    audience: ['secretary'],
    summary: 'Apply the proposed plan as it was shown',
    params: ofContest,
    body: z.object({ planId: z.string().max(80) }),
    reply: planView,
  }),
  substituteJuror: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/panels/:jurorId/substitute',
    audience: ['secretary'],
    summary: "Hand a juror's unsealed films to another; sealed sheets stay",
    params: ofJuror,
    body: z.object({ toJurorId: userId, entryIds: z.array(entryId).min(1).max(500), reason }),
    reply: z.object({ moved: z.array(entryId), kept: z.array(entryId) }),
  }),
  noteCall: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/chase/:jurorId/calls',
    audience: ['secretary'],
    summary: 'Note a phone call to a juror',
    params: ofJuror,
    body: z.object({ note: z.string().trim().min(3).max(500) }),
  }),
};
