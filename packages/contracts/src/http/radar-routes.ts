import { z } from 'zod';
import { contestId, entryCode, entryId, instantMs } from '../ids';
import type { Role } from '../roles';
import { defineHttp } from './define-http';

const watchers: readonly Role[] = ['screener', 'secretary', 'auditor'];
const deciders: readonly Role[] = ['screener', 'secretary'];
const matchId = z.string().regex(/^m_[0-9a-f]{32}$/, 'match id');
const ofEntry = z.object({ entryId });
const ofMatch = z.object({ entryId, matchId });
const percent = z.number().int().min(0).max(100);

/** The film on the other side: a work of any contest on this site, or a clip that staff have added. */
const otherFilm = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('entry'),
    entryId,
    contestId,
    code: entryCode,
    title: z.string(),
    version: z.number().int(),
  }),
  z.object({
    kind: z.literal('clip'),
    clipId: z.string(),
    title: z.string(),
    source: z.string(),
    publishedOn: z.string().nullable(),
  }),
]);

const matchNote = z.object({
  word: z.enum(['no-concern', 'concern']),
  text: z.string(),
  byName: z.string(),
  atMs: instantMs,
});

export const radarCard = z.object({
  matchId,
  /** Strongest first: the same bytes, the same packets, most of a film, a passage. */
  kind: z.enum(['same-file', 'same-packets', 'film', 'passage']),
  strength: percent,
  /** Of this film, milliseconds that were seen in the other. */
  sharedMs: z.number().int(),
  mirrored: z.boolean(),
  soundToo: z.boolean(),
  version: z.number().int(),
  other: otherFilm,
  note: matchNote.nullable(),
});

export const radarView = z.object({
  /** `computing`: the film is being checked; `none`: no film, or one that was sent back before its pictures were looked at. */
  state: z.enum(['computing', 'ready', 'none']),
  /** Films that it was held against. */
  films: z.number().int(),
  /** `key-frames` is the quick look; `seconds` the thorough one. */
  basis: z.enum(['key-frames', 'seconds']).nullable(),
  /** What the creation time in the file tells: made before the launch (R13), or a fresh export. Tags prove nothing. */
  creation: z
    .object({
      sign: z.enum(['before-launch', 'fresh-export']),
      createdAtMs: instantMs,
      launchAtMs: instantMs,
      submittedAtMs: instantMs,
    })
    .nullable(),
  matches: z.array(radarCard),
});

/** The same moment of both films, by its pictures on the sheets of each side; null where there is none near it. */
const moment = z.object({
  atMs: z.number().int(),
  otherAtMs: z.number().int(),
  mine: z.number().int().nullable(),
  theirs: z.number().int().nullable(),
});

const passage = z.object({
  fromMs: z.number().int(),
  toMs: z.number().int(),
  otherFromMs: z.number().int(),
  otherToMs: z.number().int(),
  score: percent,
  mirrored: z.boolean(),
  soundToo: z.boolean(),
  moments: z.array(moment),
});

const side = z.object({
  title: z.string(),
  code: z.string().nullable(),
  durationMs: z.number().int(),
  play: z.string().nullable(),
  poster: z.string().nullable(),
  /** Sheets of small pictures; picture `i` lies on sheet `i / (columns * rows)`. */
  stills: z
    .object({
      columns: z.number().int(),
      rows: z.number().int(),
      sheets: z.array(z.string().nullable()),
    })
    .nullable(),
});

/** Minutes side by side: evidence for a person, never a verdict. */
export const radarMatch = radarCard.extend({
  passages: z.array(passage),
  soundPassages: z.array(passage.omit({ mirrored: true, soundToo: true, moments: true })),
  mine: side,
  theirs: side,
});

export const radarRoutes = {
  getRadar: defineHttp({
    method: 'GET',
    path: '/api/intake/desk/entries/:entryId/radar',
    audience: watchers,
    summary: "Where the entry's film was seen before",
    params: ofEntry,
    reply: radarView,
  }),
  getRadarMatch: defineHttp({
    method: 'GET',
    path: '/api/intake/desk/entries/:entryId/radar/:matchId',
    audience: watchers,
    summary: 'One match: the minutes side by side',
    params: ofMatch,
    reply: radarMatch,
  }),
  noteRadarMatch: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/entries/:entryId/radar/:matchId/note',
    audience: deciders,
    summary: 'Note what a person thinks of a match',
    params: ofMatch,
    body: z.object({ word: z.enum(['no-concern', 'concern']), text: z.string().trim().max(1000) }),
    reply: radarMatch,
  }),
};
