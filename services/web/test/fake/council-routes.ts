import { awardRoutes, ContestError, type EntryId, type UserId } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Council, Given, Reply } from '../../app/src/api/shapes';
import { mountExclusions } from './exclusion-routes';
import { mount } from './mount';
import { PEOPLE } from './people';
import type { World } from './world';

type Meeting = Reply<'getMeeting'>;
const MEMBERS = [
  { ...PEOPLE.chair, title: 'Trưởng Ban Tổ chức' },
  { ...PEOPLE.council, title: 'Phó Trưởng Ban Tổ chức' },
  { userId: 'u-third', name: 'Giàng A Sềnh', title: 'Uỷ viên' },
].map(({ userId, name, title }) => ({ userId: userId as UserId, name, title, unitName: 'Ban Tổ chức' }));
const DAY_MS = 86_400_000;

/** The council's room, its meetings and the complaints, by the same rules of who may do what as the real service. */
export function mountCouncil(app: Express, world: World): void {
  const change = (part: Partial<Council>): Council => {
    world.council = { ...world.council, ...part };
    return world.council;
  };
  const countComplaints = (): void => {
    const { complaints } = world.council;
    const open = world.complaints.filter(({ answer }) => answer === null).length;
    change({ complaints: { ...complaints, filed: world.complaints.length, open } });
  };

  mountExclusions(app, world);
  mount(app, awardRoutes.getCouncil, () => world.council);
  mount(app, awardRoutes.settleTie, ({ body }) => change({ openTies: [], settled: [...world.council.settled, body] }));
  mount(app, awardRoutes.previewDecision, ({ body: { without, ...asked } }) => {
    const { prizes, budgetDong, lights, ranking } = world.council;
    const given = (prizeId: string): readonly EntryId[] =>
      asked.awards.find((award) => award.prizeId === prizeId)?.entries ?? [];
    const free = ranking.map(({ entryId }) => entryId).filter((entryId) => !without.includes(entryId));
    return {
      sumDong: prizes.reduce((sum, prize) => sum + prize.valueDong * given(prize.prizeId).length, 0),
      budgetDong,
      faults: world.council.openTies.map(() => ({ code: 'tie-open', prizeId: null, entryId: null })),
      changed: prizes
        .map(({ prizeId, proposed }) => ({
          prizeId,
          added: given(prizeId).filter((id) => !proposed.includes(id)),
          removed: proposed.filter((id) => !given(prizeId).includes(id)),
        }))
        .filter(({ added, removed }) => added.length + removed.length > 0),
      notAwarded: prizes
        .map(({ prizeId, count }) => ({ prizeId, places: count - given(prizeId).length }))
        .filter(({ places }) => places > 0),
      lights: lights.filter(({ entryId }) => asked.awards.some(({ entries }) => entries.includes(entryId))),
      suggested: prizes.map(({ prizeId, count, proposed }) => ({
        prizeId,
        entries: proposed.length === 0 ? [] : free.splice(0, Math.min(count, proposed.length)),
      })),
    };
  });
  mount(app, awardRoutes.proposeDecision, ({ body, who }) => {
    if (world.council.openTies.length > 0) throw new ContestError('tie-open');
    if (!world.council.quorum.met) throw new ContestError('quorum-missing');
    const stage = world.council.decision === null ? 'provisional' : 'final';
    if (stage === 'provisional') refuseUnvoted(world, body.awards);
    const by = { byId: who.userId as UserId, byName: who.name, atMs: Date.now() };
    return change({ draft: { ...body, draftId: `${stage}-1`, stage, ...by } });
  });
  mount(app, awardRoutes.withdrawDraft, () => change({ draft: null }));
  mount(app, awardRoutes.confirmDecision, ({ who }) => {
    const { draft, decision, complaints } = world.council;
    if (draft === null) throw new ContestError('draft-gone');
    if (draft.byId === who.userId) throw new ContestError('same-person');
    const { awards, interactionWinner, changes, overBudgetReason } = draft;
    const awarded = { awards, interactionWinner, changes, overBudgetReason };
    if (decision !== null) {
      if (complaints.open > 0) throw new ContestError('complaints-open');
      const final = { ...decision, stage: 'final' as const, finalAtMs: Date.now(), finalByName: who.name };
      return change({ draft: null, decision: final });
    }
    return change({
      draft: null,
      complaints: { closeAtMs: Date.now() + 3 * DAY_MS, finalAtMs: null, isOver: false, filed: 0, open: 0 },
      decision: {
        ...awarded,
        decisionId: 'dec-1',
        stage: 'provisional',
        edition: 1,
        atMs: Date.now(),
        byName: who.name,
        proposedByName: draft.byName,
        finalAtMs: null,
        finalByName: null,
        earlier: [],
      },
    });
  });
  mount(app, awardRoutes.getMeeting, ({ params }) => world.meetings.get(params.kind) ?? emptyMeeting(params.kind));
  mount(app, awardRoutes.saveMeeting, ({ params, body: { revision, ...form } }) => {
    const before = world.meetings.get(params.kind) ?? emptyMeeting(params.kind);
    if (before.revision !== revision) throw new ContestError('changed-meanwhile');
    const present = form.attendance.filter((one) => one.present).length;
    const quorum = { present, of: MEMBERS.length, needed: 2, met: present >= 2 };
    const meeting: Meeting = { ...before, meeting: form, quorum, revision: revision + 1 };
    world.meetings.set(params.kind, meeting);
    if (params.kind === 'council') change({ quorum, chairId: form.chairId });
    return meeting;
  });
  mount(app, awardRoutes.fileComplaint, ({ body, who }) => {
    const complaint = { ...body, atMs: Date.now(), answer: null };
    world.complaints = [
      ...world.complaints,
      { ...complaint, fromName: who.name, onPaper: false, answeredByName: null },
    ];
    countComplaints();
    return complaint;
  });
  mount(app, awardRoutes.listMyComplaints, ({ who }) => ({
    rows: world.complaints.filter(({ fromName }) => fromName === who.name),
    closeAtMs: world.council.complaints.closeAtMs,
    mayComplain: world.council.decision?.stage === 'provisional' && !world.council.complaints.isOver,
  }));
  mount(app, awardRoutes.filePaperComplaint, ({ body: { receivedAtMs, ...body } }) => {
    const complaint = { ...body, atMs: receivedAtMs, answer: null, onPaper: true, answeredByName: null };
    world.complaints = [...world.complaints, complaint];
    countComplaints();
    return complaint;
  });
  mount(app, awardRoutes.listComplaints, () => ({ rows: world.complaints }));
  mount(app, awardRoutes.answerComplaint, ({ params, body, who }) => {
    world.complaints = world.complaints.map((one) =>
      one.complaintId === params.complaintId
        ? { ...one, answer: { ...body, atMs: Date.now() }, answeredByName: who.name }
        : one,
    );
    countComplaints();
    return world.complaints.find(({ complaintId }) => complaintId === params.complaintId)!;
  });
}

/** More than half of those present must have voted for each work that is given a prize. */
function refuseUnvoted(world: World, awards: Given<'proposeDecision'>['body']['awards']): void {
  const { votes = [] } = world.meetings.get('council')?.meeting ?? {};
  const lacking = awards.flatMap(({ prizeId, entries }) =>
    entries.flatMap((entryId) => {
      const own = votes.find((vote) => vote.prizeId === prizeId && vote.entryId === entryId);
      const name = world.council.prizes.find((prize) => prize.prizeId === prizeId)?.name;
      const voices = own?.for ?? 0;
      return voices * 2 > world.council.quorum.present
        ? []
        : [{ vi: `${name?.vi}: ${voices} phiếu tán thành.`, en: `${name?.en}: ${voices} in favour.` }];
    }),
  );
  if (lacking[0] !== undefined)
    throw new ContestError('no-majority', { 'text.1': lacking[0].vi, 'textEn.1': lacking[0].en });
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
