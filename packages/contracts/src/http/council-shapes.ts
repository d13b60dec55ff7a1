import { z } from 'zod';
import { bilingual } from '../bilingual';
import { entryId, instantMs, userId } from '../ids';

const reason = z.string().trim().min(3).max(1000);
const awards = z.array(z.object({ prizeId: z.string().max(60), entries: z.array(entryId) }));

/** What the council may decide: prizes, the interaction prize, and the reason of every change of what was proposed. */
export const decisionForm = z.object({
  awards,
  interactionWinner: entryId.nullable(),
  changes: z.array(z.object({ prizeId: z.string().max(60), reason })),
  /** Why more money is given than the budget holds (O3); null where it does. */
  overBudgetReason: reason.nullable().default(null),
});

const decided = z.object({
  awards,
  interactionWinner: entryId.nullable(),
  changes: z.array(z.object({ prizeId: z.string(), reason: z.string() })),
  overBudgetReason: z.string().nullable(),
});

/** A decision put forward by one person; it counts once another one confirms it. */
export const decisionDraft = decided.extend({
  draftId: z.string(),
  /** What it becomes: the provisional result, or the final decision after the complaints. */
  stage: z.enum(['provisional', 'final']),
  byId: userId,
  byName: z.string(),
  atMs: instantMs,
});

export const councilDecision = decided.extend({
  decisionId: z.string(),
  stage: z.enum(['provisional', 'final']),
  /** 1 for the provisional result; grows when the final decision differs from it. */
  edition: z.number().int().positive(),
  atMs: instantMs,
  /** Who confirmed it, and who had put it forward. */
  byName: z.string(),
  proposedByName: z.string(),
  finalAtMs: instantMs.nullable(),
  finalByName: z.string().nullable(),
  /** Editions that a later one has replaced, oldest first. */
  earlier: z.array(decided.extend({ decisionId: z.string(), atMs: instantMs, byName: z.string() })),
});

export const quorum = z.object({
  present: z.number().int(),
  of: z.number().int(),
  needed: z.number().int(),
  met: z.boolean(),
});

/** What stands against giving a prize to a work: codes and severities, never a person. */
export const light = z.object({ code: z.string().max(80), severity: z.enum(['stop', 'doubt']) });
export const entryLights = z.object({ entryId, lights: z.array(light) });

/** How the complaints stand (O18). */
export const complaintsState = z.object({
  closeAtMs: instantMs.nullable(),
  finalAtMs: instantMs.nullable(),
  isOver: z.boolean(),
  filed: z.number().int(),
  open: z.number().int(),
});

/** How judging stopped, on which films the jury had to talk, and what it came to; it moves no mark and no place. */
export const juryTalk = z.object({
  state: z.enum(['sure', 'cannot-tell', 'open', 'concluded']),
  stopAtPercent: z.number().int().min(0).max(100),
  entries: z.array(entryId),
  conclusion: z.object({ text: z.string(), byName: z.string(), atMs: instantMs }).nullable(),
});

/** Voices of a secret vote of the jury. */
export const tieVotes = z.object({ for: z.number().int().min(0).max(100), against: z.number().int().min(0).max(100) });

/** What a decision would mean, before anybody makes it. */
export const decisionPreview = z.object({
  sumDong: z.number().int(),
  budgetDong: z.number().int(),
  faults: z.array(z.object({ code: z.string(), prizeId: z.string().nullable(), entryId: entryId.nullable() })),
  changed: z.array(z.object({ prizeId: z.string(), added: z.array(entryId), removed: z.array(entryId) })),
  notAwarded: z.array(z.object({ prizeId: z.string(), places: z.number().int() })),
  lights: z.array(entryLights),
  /** The prizes as the ranking would give them without the works named. */
  suggested: awards,
});

export const meetingKind = z.enum(['screening', 'jury', 'council', 'complaints']);
export type MeetingKind = z.infer<typeof meetingKind>;

/** What only the people in the room know, as the secretary writes it down during the meeting. */
export const meetingForm = z.object({
  startedAtMs: instantMs,
  endedAtMs: instantMs.nullable(),
  place: z.string().trim().min(2).max(200),
  chairId: userId,
  secretaryName: z.string().trim().min(2).max(120),
  attendance: z.array(z.object({ userId, present: z.boolean(), reason: z.string().trim().max(300) })).max(100),
  guests: z.array(z.string().trim().min(2).max(200)).max(50),
  incidents: z.string().trim().max(4000),
  items: z.array(z.object({ key: z.string().max(120), note: z.string().trim().max(2000), done: z.boolean() })).max(100),
  votes: z
    .array(
      z.object({
        prizeId: z.string().max(60),
        entryId: entryId.nullable(),
        for: z.number().int().min(0).max(100),
        against: z.number().int().min(0).max(100),
      }),
    )
    .max(200),
});

export const meetingView = z.object({
  kind: meetingKind,
  /** Who belongs to the body that meets. */
  members: z.array(z.object({ userId, name: z.string(), title: z.string(), unitName: z.string() })),
  quorum,
  agenda: z.array(z.object({ key: z.string(), text: bilingual, open: z.number().int().nullable() })),
  meeting: meetingForm.nullable(),
  /** Grows with every save; send back the one you saw. 0 while nothing is written down. */
  revision: z.number().int(),
});
