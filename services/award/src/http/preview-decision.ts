import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { previewDecision } from '../council/preview-decision';
import { readLights } from '../council/read-lights';
import { readRoom } from '../council/read-room';

/** What a decision would mean; the table shows it at every change, and nothing is saved. */
export const servePreviewDecision = (award: Award) =>
  route(awardRoutes.previewDecision, async ({ params: { contestId }, body: { without, ...asked } }) => {
    const room = await readRoom(award, contestId);
    if (room === null || room.freeze === null) throw new ContestError('council-not-ready');
    const winners = new Set<string>([...asked.awards.flatMap(({ entries }) => entries), asked.interactionWinner ?? '']);
    const ballots = room.ballots.filter(({ entryId }) => winners.has(entryId));
    const lights = await readLights(award, { contestId, ballots });
    return { ...previewDecision(room, asked, without), lights: [...lights] } as never;
  });
