import { stoppingRoutes, type UserId } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Reply } from '../../app/src/api/shapes';
import { mount } from './mount';
import { PLAY_PATH, type World } from './world';

type Plan = Reply<'getNextViewings'>;
type Talk = Reply<'getDeliberation'>;

const PLAN = 'plan-1';

/** Four viewings to be given once, and after the lock a talk about two films. */
export function mountStopping(app: Express, world: World): void {
  const proposed: Plan['viewings'] = world.council.ranking
    .slice(1, 5)
    .map(({ entryId, code, title, sheets }, place) => ({
      jurorId: `j-${place}` as UserId,
      jurorName: sheets[place]?.jurorName ?? '',
      entryId,
      code,
      title,
    }));
  const rounds: Plan['rounds'][number][] = [];
  const plan = (): Plan => ({
    state: rounds.length === 0 ? 'view-more' : 'first-round-open',
    owedSheets: rounds[0]?.viewings.length ?? 0,
    confidence: rounds.length === 0 ? 'nearly' : null,
    stopAtPercent: 90,
    planId: rounds.length === 0 ? PLAN : null,
    viewings: rounds.length === 0 ? proposed : [],
    rounds,
  });
  mount(app, stoppingRoutes.getNextViewings, plan);
  mount(app, stoppingRoutes.assignViewings, ({ body, who }) => {
    const asked = new Set(body.viewings.map(({ entryId, jurorId }) => `${entryId}/${jurorId}`));
    const given = proposed.filter(({ entryId, jurorId }) => asked.has(`${entryId}/${jurorId}`));
    rounds.push({ atMs: world.nowMs, byName: who.name, viewings: given });
    return plan();
  });
  mount(app, stoppingRoutes.getDeliberation, ({ who }) => talkOf(world, who.roles));
  mount(app, stoppingRoutes.concludeDeliberation, ({ body, who }) => {
    const { council } = world;
    const conclusion = { text: body.text, byName: who.name, atMs: world.nowMs };
    const lights = council.lights.filter((one) => one.lights.every(({ code }) => code !== 'talk/open'));
    world.council = { ...council, lights, talk: council.talk && { ...council.talk, state: 'concluded', conclusion } };
    return talkOf(world, who.roles);
  });
}

function talkOf(world: World, roles: readonly string[]): Talk {
  const isOpen = world.diagnosticsReady;
  const { talk, ranking } = world.council;
  const conclusion = talk?.conclusion ?? null;
  const talkedOf = ranking.filter(({ entryId }) => talk?.entries.includes(entryId));
  const films = talkedOf.map(({ entryId, code, title }, place) => ({
    entryId,
    code,
    title,
    durationMs: 270_000,
    posterPath: null,
    playPath: PLAY_PATH,
    preview: null,
    timecodes:
      place === 0
        ? [
            { fromMs: 42_000, toMs: 45_000, notes: 3 },
            { fromMs: 171_000, toMs: 171_000, notes: 1 },
          ]
        : [],
  }));
  return {
    state: !isOpen ? 'before-lock' : conclusion === null ? 'open' : 'concluded',
    stopAtPercent: 90,
    dueAtMs: world.nowMs + 86_400_000,
    films: isOpen ? films : [],
    withheld: isOpen && roles.includes('juror') ? 1 : 0,
    conclusion,
    mayConclude: isOpen && roles.includes('secretary'),
  };
}
