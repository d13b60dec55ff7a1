import { z } from 'zod';
import { contestId } from '../ids';
import { defineHttp } from './define-http';
import { deliberationView, nextViewings, viewingPair } from './stopping-shapes';

const ofContest = z.object({ contestId });

/** When judging may stop, who watches more until then, and the jury's talk where marks do not decide. */
export const stoppingRoutes = {
  getNextViewings: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/next-viewings',
    audience: ['secretary'],
    summary: 'Which juror should watch which further film, after the first round; never a mark or a rank',
    params: ofContest,
    reply: nextViewings,
  }),
  assignViewings: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/next-viewings',
    audience: ['secretary'],
    summary: 'Make viewings of the shown plan duties of their jurors',
    params: ofContest,
    body: z.object({ planId: z.string().max(80), viewings: z.array(viewingPair).min(1).max(2000) }),
    reply: nextViewings,
  }),
  getDeliberation: defineHttp({
    method: 'GET',
    path: '/api/award/:contestId/deliberation',
    audience: ['juror', 'secretary', 'council', 'auditor'],
    summary: 'After the lock: the films that the jury has to talk about and the places in them, without a number',
    params: ofContest,
    reply: deliberationView,
  }),
  concludeDeliberation: defineHttp({
    method: 'POST',
    path: '/api/award/:contestId/deliberation/conclusion',
    audience: ['secretary'],
    summary: 'Write down what the jury came to; the council reads it, and no mark changes by it',
    params: ofContest,
    body: z.object({ text: z.string().trim().min(10).max(3000) }),
    reply: deliberationView,
  }),
};
