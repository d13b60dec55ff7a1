import { ContestError, deskRoutes } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Reply } from '../../app/src/api/shapes';
import { mount } from './mount';
import { PLAY_PATH } from './world';

type RadarMatch = Reply<'getRadarMatch'>;

const POSTER_PATH = '/media/poster.jpg';
const STILLS = { columns: 10, rows: 6, sheets: ['/media/stills.jpg'] };

/** The entry's film shares minutes with a work of an earlier contest, once upright and once mirrored. */
function aMatch(): RadarMatch {
  return {
    matchId: `m_${'1'.repeat(32)}`,
    kind: 'passage',
    strength: 62,
    sharedMs: 34_000,
    mirrored: false,
    soundToo: true,
    version: 1,
    other: {
      kind: 'entry',
      entryId: 'e-kia' as never,
      contestId: 'sonla-2024' as never,
      code: 'SL24-017',
      title: 'Chợ số phiên bản vùng cao: bà con bán mận hậu qua điện thoại',
      version: 2,
    },
    note: null,
    passages: [
      {
        fromMs: 2_000,
        toMs: 9_000,
        otherFromMs: 8_000,
        otherToMs: 15_000,
        score: 94,
        mirrored: false,
        soundToo: true,
        moments: [2, 4, 6, 8].map((at) => ({
          atMs: at * 1_000,
          otherAtMs: (at + 6) * 1_000,
          mine: at,
          theirs: at + 6,
        })),
      },
      {
        fromMs: 12_000,
        toMs: 18_000,
        otherFromMs: 1_000,
        otherToMs: 7_000,
        score: 71,
        mirrored: true,
        soundToo: false,
        moments: [
          { atMs: 13_000, otherAtMs: 2_000, mine: 13, theirs: 2 },
          { atMs: 16_000, otherAtMs: 5_000, mine: 16, theirs: null },
        ],
      },
    ],
    soundPassages: [{ fromMs: 0, toMs: 48_000, otherFromMs: 59_000, otherToMs: 107_000, score: 90 }],
    mine: {
      title: 'Một cửa số về bản',
      code: 'DT-001',
      durationMs: 270_000,
      play: PLAY_PATH,
      poster: POSTER_PATH,
      stills: STILLS,
    },
    theirs: {
      title: 'Chợ số phiên bản vùng cao',
      code: 'SL24-017',
      durationMs: 281_000,
      play: PLAY_PATH,
      poster: POSTER_PATH,
      stills: STILLS,
    },
  };
}

/** The radar of the first entry has a match, the second is being checked, the others share nothing. */
export function mountRadar(app: Express): void {
  let match = aMatch();
  const find = (matchId: string): RadarMatch => {
    if (matchId !== match.matchId) throw new ContestError('not-found');
    return match;
  };
  mount(app, deskRoutes.getRadar, ({ params }) => {
    const nothing = { state: 'ready' as const, films: 214, basis: 'seconds' as const, creation: null, matches: [] };
    if (params.entryId === 'e-1') {
      const { passages: _, soundPassages: _sound, mine: _mine, theirs: _theirs, ...card } = match;
      const creation = {
        sign: 'before-launch' as const,
        createdAtMs: Date.UTC(2024, 3, 2),
        launchAtMs: Date.UTC(2024, 5, 1),
        submittedAtMs: Date.UTC(2024, 6, 1),
      };
      return { ...nothing, basis: 'key-frames' as const, creation, matches: [card] };
    }
    return params.entryId === 'e-2' ? { ...nothing, state: 'computing' as const, basis: null } : nothing;
  });
  mount(app, deskRoutes.getRadarMatch, ({ params }) => find(params.matchId));
  mount(app, deskRoutes.noteRadarMatch, ({ params, body, who }) => {
    match = { ...find(params.matchId), note: { ...body, byName: who.name, atMs: Date.now() } };
    return match;
  });
}
