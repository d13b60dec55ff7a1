import { ContestError, deskRoutes, intakeRoutes } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Reply } from '../../app/src/api/shapes';
import { mount } from './mount';
import type { World } from './world';

const STEPS = ['waiting', 'download', 'renditions', 'renditions', 'upload'] as const;

/** The technical check as entrants and staff see it: it gets on with every question, and four pictures come out. */
export function mountMedia(app: Express, world: World): void {
  const chosen = new Map<string, number>();
  const asked = new Map<string, number>();
  const posters = (entryId: string): Reply<'getPosters'> => ({
    pictures: [0, 1, 2, 3].map((index) => ({ index, path: `/media/poster.jpg?${index}` })),
    chosen: chosen.get(entryId) ?? 1,
    mayChoose: world.mine.get(entryId)?.phase === 'accepted',
  });
  mount(app, intakeRoutes.getMediaProgress, ({ params }) => {
    if (world.mine.get(params.entryId)?.phase !== 'media-check') return { progress: null };
    const turn = asked.get(params.entryId) ?? 0;
    asked.set(params.entryId, turn + 1);
    const step = STEPS[Math.min(turn, STEPS.length - 1)] ?? 'waiting';
    return { progress: { step, percent: step === 'waiting' ? 0 : 20 + Math.min(turn, 4) * 15 } };
  });
  mount(app, intakeRoutes.getPosters, ({ params }) => posters(params.entryId));
  mount(app, intakeRoutes.choosePoster, ({ params, body }) => {
    chosen.set(params.entryId, body.index);
    return posters(params.entryId);
  });
  const commands = [
    { contract: deskRoutes.rerunMedia, action: 'rerun-media', phase: 'media-check' },
    { contract: deskRoutes.remakePreview, action: 'remake-preview', phase: 'accepted' },
    { contract: deskRoutes.askForFilm, action: 'ask-for-film', phase: 'must-fix' },
  ] as const;
  for (const { contract, action, phase } of commands)
    mount(app, contract, ({ params, body, who }) => {
      const entry = world.desk.get(params.entryId);
      if (!entry) throw new ContestError('unknown-entry');
      const row = { atMs: Date.now(), action, byName: who.name, reason: body.reason };
      world.desk.set(params.entryId, { ...entry, audit: [...entry.audit, row] });
      return { entryId: params.entryId, phase };
    });
  mount(app, deskRoutes.getMediaRuns, (): Reply<'getMediaRuns'> => ({
    version: 1,
    runs: {
      objectKey: 'renditions/demo/e-0/0/runs.json' as never,
      count: 2,
      wallMs: 8_320,
      cpuMs: 9_100,
      peakMemoryKiB: 167_000,
    },
    path: '/media/runs.json',
    preview: {
      runs: {
        objectKey: 'renditions/demo/e-0/0/preview-runs.json' as never,
        count: 4,
        wallMs: 31_000,
        cpuMs: 58_200,
        peakMemoryKiB: 243_000,
      },
      path: '/media/preview-runs.json',
      failure: 'tool-crashed',
    },
  }));
}
