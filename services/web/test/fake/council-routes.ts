import { awardRoutes, type UserId } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Reply } from '../../app/src/api/shapes';
import { mount } from './mount';
import { PEOPLE } from './people';
import type { World } from './world';

type Meeting = Reply<'getMeeting'>;
const MEMBERS = [
  { ...PEOPLE.chair, title: 'Trưởng Ban Tổ chức' },
  { ...PEOPLE.council, title: 'Phó Trưởng Ban Tổ chức' },
  { userId: 'u-third', name: 'Giàng A Sềnh', title: 'Uỷ viên' },
].map(({ userId, name, title }) => ({ userId: userId as UserId, name, title, unitName: 'Ban Tổ chức' }));

/** What there is to read in the council's room, for the pages that show it. What is done there is tested on the real service. */
export function mountCouncil(app: Express, world: World): void {
  mount(app, awardRoutes.getCouncil, () => world.council);
  mount(app, awardRoutes.previewDecision, ({ body: asked }) => ({
    sumDong: 0,
    budgetDong: world.council.budgetDong,
    faults: world.council.openTies.map(() => ({ code: 'tie-open', prizeId: null, entryId: null })),
    changed: [],
    notAwarded: [],
    lights: world.council.lights.filter(({ entryId }) => asked.awards.some(({ entries }) => entries.includes(entryId))),
    suggested: [],
  }));
  mount(app, awardRoutes.getMeeting, ({ params }) => emptyMeeting(params.kind));
  mount(app, awardRoutes.listMyComplaints, () => ({ rows: [], closeAtMs: null, mayComplain: false }));
  mount(app, awardRoutes.listComplaints, () => ({ rows: [] }));
  mount(app, awardRoutes.listExclusions, () => ({
    mayChange: true,
    votesNeeded: null,
    leaveOutBelowPercent: 80,
    jurors: [],
    motions: [],
  }));
}

function emptyMeeting(kind: Meeting['kind']): Meeting {
  return {
    kind,
    members: MEMBERS,
    quorum: { present: 0, of: MEMBERS.length, needed: 2, met: false },
    agenda: [
      { key: 'plan-1', text: { vi: 'Kết quả chấm và đề nghị', en: 'Scores and proposal' }, open: null },
      { key: 'ties', text: { vi: 'Nhóm đồng điểm ở ranh giới giải', en: 'Ties at a prize border' }, open: 1 },
    ],
    meeting: null,
    revision: 0,
  };
}
