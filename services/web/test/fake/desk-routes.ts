import { ContestError, deskRoutes, type AuditAction, type UserId } from '@hoithi/contracts';
import { stateWord, type EntryOutcome } from '@hoithi/entry';
import type { Express } from 'express';
import type { DeskEntry, DeskRow } from '../../app/src/api/shapes';
import { mount } from './mount';
import type { Person } from './people';
import type { World } from './world';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase();

/** What staff see and do. */
export function mountDesk(app: Express, world: World): void {
  const find = (entryId: string): DeskEntry => {
    const entry = world.desk.get(entryId);
    if (!entry) throw new ContestError('unknown-entry');
    return entry;
  };
  const put = (entry: DeskEntry): DeskEntry => {
    world.desk.set(entry.entryId, entry);
    return entry;
  };
  const end = (entry: DeskEntry, outcome: EntryOutcome, action: AuditAction, who: Person, reason: string): DeskEntry =>
    put({
      ...entry,
      phase: 'closed',
      outcome,
      stateWord: stateWord({ phase: 'closed', outcome }),
      untilMs: null,
      deskActions: [],
      audit: [...entry.audit, { atMs: Date.now(), action, byName: who.name, reason }],
    });

  mount(app, deskRoutes.listDeskEntries, ({ query, who }) => {
    const rows = [...world.desk.values()]
      .map((entry) => rowOf(entry, who))
      .filter(
        (row) =>
          !query.q || plain(`${row.code} ${row.title} ${row.leaderName} ${row.unitName}`).includes(plain(query.q)),
      )
      .filter((row) => !query.phase || row.phase === query.phase || row.outcome === query.phase)
      .filter((row) => !query.needsMe || row.needsMe)
      .filter((row) => !query.attention || row.needsAttention);
    return { rows, total: rows.length };
  });
  mount(app, deskRoutes.getDeskEntry, ({ params, who }) => seenBy(find(params.entryId), who));
  mount(app, deskRoutes.screenEntry, ({ params, body, who }) => {
    const entry = find(params.entryId);
    if (hasDecided(entry, who)) throw new ContestError('already-voted');
    const vote = {
      screenerId: who.userId as UserId,
      screenerName: who.name,
      vote: body.vote,
      items: body.items,
      reason: body.reason,
      atMs: Date.now(),
    };
    return seenBy(put({ ...entry, votes: [...entry.votes, vote], votesHidden: body.vote === 'repair' }), who);
  });
  mount(app, deskRoutes.settleScreening, ({ params, body, who }) =>
    body.vote === 'pass'
      ? put({
          ...find(params.entryId),
          phase: 'finalist',
          stateWord: stateWord({ phase: 'finalist' }),
          deskActions: ['disqualify'],
        })
      : end(find(params.entryId), 'not-selected', 'settle-screening', who, body.reason),
  );
  mount(app, deskRoutes.disqualifyEntry, ({ params, body, who }) =>
    end(find(params.entryId), 'disqualified', 'disqualify', who, body.reason),
  );
  mount(app, deskRoutes.withdrawForEntrant, ({ params, body, who }) =>
    end(find(params.entryId), 'withdrawn', 'withdraw', who, body.reason),
  );
  mount(app, deskRoutes.getContestDesk, () => world.contestDesk);
  mount(app, deskRoutes.startContest, () => world.contestDesk);
  mount(app, deskRoutes.moveMilestone, ({ body, who }) => {
    const toAtMs = body.to === 'now' ? Date.now() : body.to;
    world.contestDesk = {
      ...world.contestDesk,
      calendar: { ...world.contestDesk.calendar, [body.milestone]: toAtMs },
      moves: [
        ...world.contestDesk.moves,
        { milestone: body.milestone, toAtMs, byName: who.name, reason: body.reason, atMs: Date.now() },
      ],
    };
    return world.contestDesk;
  });
  mount(
    app,
    deskRoutes.resolveContestAttention,
    () => (world.contestDesk = { ...world.contestDesk, needsAttention: false, attention: null }),
  );
  mount(app, deskRoutes.listStaffAccounts, () => ({ staff: world.staff }));
  mount(app, deskRoutes.saveStaffAccount, ({ body }) => {
    const userId = `u-${world.staff.length}` as UserId;
    world.staff = [...world.staff.filter((person) => person.email !== body.email), { ...body, userId }];
    return { userId, conflicts: [] };
  });
}

const hasDecided = (entry: DeskEntry, who: Person): boolean =>
  entry.votes.some(({ screenerId, vote }) => screenerId === who.userId && vote !== 'repair');

function seenBy(entry: DeskEntry, who: Person): DeskEntry {
  const screener = who.roles.includes('screener');
  const voted = hasDecided(entry, who);
  const hidden = screener && !voted && entry.phase === 'screening';
  return {
    ...entry,
    votes: hidden ? entry.votes.filter(({ screenerId }) => screenerId === who.userId) : entry.votes,
    votesHidden: hidden,
    deskActions: entry.deskActions.filter((action) =>
      action === 'screen' ? screener && !voted : who.roles.includes('secretary'),
    ),
  };
}

function rowOf(entry: DeskEntry, who: Person): DeskRow {
  const leader = entry.form.authors.find((author) => author.isLeader);
  return {
    entryId: entry.entryId,
    code: entry.code!,
    title: entry.form.title,
    leaderName: leader?.fullName ?? '',
    unitName: leader?.unitName ?? '',
    localityName: 'Huyện Mường La',
    phase: entry.phase,
    outcome: entry.outcome,
    stateWord: entry.stateWord,
    untilMs: entry.untilMs,
    owner: entry.owner,
    needsAttention: entry.needsAttention,
    needsMe: seenBy(entry, who).deskActions.includes('screen'),
    verdict: 'accepted',
    votes: entry.votes.length,
    submittedAtMs: entry.versions[0]?.submittedAtMs ?? 0,
  };
}
