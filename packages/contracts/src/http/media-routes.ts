import { z } from 'zod';
import { entryId } from '../ids';
import { inspectionRuns } from '../inspection';
import { previewFailure } from '../rpc/intake/record-preview';
import { defineHttp } from './define-http';

const ofEntry = z.object({ entryId });
const reason = z.object({ reason: z.string().trim().min(3).max(1000) });
const withPath = { runs: inspectionRuns.nullable(), path: z.string().nullable() };

/** The pictures that may stand for a film. Paths are signed front-door paths and end after some hours. */
export const posterChoice = z.object({
  pictures: z.array(z.object({ index: z.number().int().min(0), path: z.string() })),
  chosen: z.number().int().min(0).nullable(),
  /** Until the close, and only while a film may still be replaced (O19). */
  mayChoose: z.boolean(),
});

/** What the entrant sees and settles around the technical check; spread into the routes of intake. */
export const entryMediaRoutes = {
  getMediaProgress: defineHttp({
    method: 'GET',
    path: '/api/intake/entries/:entryId/media-progress',
    audience: 'signed-in',
    summary: 'How far the technical check of my film is; null while none is under way',
    params: ofEntry,
    reply: z.object({
      progress: z
        .object({
          step: z.enum(['waiting', 'download', 'container', 'probe', 'renditions', 'upload', 'record']),
          percent: z.number().int().min(0).max(100),
        })
        .nullable(),
    }),
  }),
  getPosters: defineHttp({
    method: 'GET',
    path: '/api/intake/entries/:entryId/posters',
    audience: 'signed-in',
    summary: 'The pictures I may choose from to stand for my film',
    params: ofEntry,
    reply: posterChoice,
  }),
  choosePoster: defineHttp({
    method: 'POST',
    path: '/api/intake/entries/:entryId/poster',
    audience: 'signed-in',
    summary: 'Choose the picture that stands for my film',
    params: ofEntry,
    body: z.object({ index: z.number().int().min(0).max(11) }),
    reply: posterChoice,
  }),
};

/** What staff see and do around the technical check; spread into the routes of the desk. */
export const deskMediaRoutes = {
  rerunMedia: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/entries/:entryId/rerun-media',
    audience: ['secretary', 'operator'],
    summary: 'Check the current film once more',
    params: ofEntry,
    body: reason,
    reply: z.object({ entryId, phase: z.string() }),
  }),
  remakePreview: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/entries/:entryId/remake-preview',
    audience: ['secretary', 'operator'],
    summary: 'Make the preview of the accepted film once more',
    params: ofEntry,
    body: reason,
    reply: z.object({ entryId, phase: z.string() }),
  }),
  askForFilm: defineHttp({
    method: 'POST',
    path: '/api/intake/desk/entries/:entryId/ask-for-film',
    audience: ['secretary'],
    summary: 'Ask the entrant for another film in place of one that cannot be read',
    params: ofEntry,
    body: reason,
    reply: z.object({ entryId, phase: z.string() }),
  }),
  getMediaRuns: defineHttp({
    method: 'GET',
    path: '/api/intake/desk/entries/:entryId/media-runs',
    audience: ['secretary', 'auditor', 'operator'],
    summary:
      'What the tools did to the current film: what it cost, and a signed path to every command line and message',
    params: ofEntry,
    reply: z.object({
      version: z.number().int().positive(),
      ...withPath,
      /** Of the film's preview. */
      preview: z.object({ ...withPath, failure: previewFailure.nullable() }),
    }),
  }),
};
