import { join } from 'node:path';
import { loadContest, type Contest } from '@hoithi/contest';
import type { EntryId, ErrorCode, UserId } from '@hoithi/contracts';
import type { Ballot, ContestDesk, Council, DeskEntry, EntryView, Reply } from '../../app/src/api/shapes';
import { CONTEST_ID, makeEntry, TITLES } from './entry-fixtures';
import { makeCouncil } from './council-fixtures';
import { PEOPLE } from './people';

export const PLAY_PATH = '/media/film.mp4';

/** Everything the fake services know. Tests read it to see what a click really did. */
export type World = {
  readonly contest: Contest;
  readonly nowMs: number;
  readonly mine: Map<string, EntryView>;
  /** What every save of a draft is answered, while it is set. */
  saveRefusal?: ErrorCode | undefined;
  readonly desk: Map<string, DeskEntry>;
  readonly ballots: Map<string, Ballot>;
  council: Council;
  /** Whether judging is locked, so that the diagnostics are open. */
  diagnosticsReady: boolean;
  /** Sheets that the secretary reopened, film and juror. */
  readonly reopened: Set<string>;
  contestDesk: ContestDesk;
  staff: Reply<'listStaffAccounts'>['staff'];
};

export function makeWorld(nowMs: number): World {
  const contest = loadContest(join(__dirname, '..', '..', '..', '..', 'contests', 'demo.yaml'), {
    startAtMs: nowMs - 600_000,
  });
  const mine = [
    makeEntry({ place: 0, nowMs, phase: 'must-fix', play: PLAY_PATH }),
    makeEntry({ place: 1, nowMs, phase: 'accepted', play: PLAY_PATH }),
    makeEntry({ place: 2, nowMs, phase: 'closed', outcome: 'withdrawn' }),
  ];
  const desk = TITLES.map((_title, place) =>
    makeEntry({ place, nowMs, phase: place < 5 ? 'screening' : 'accepted', play: PLAY_PATH }),
  );
  const ballots = TITLES.slice(0, 8).map((_title, place) => makeBallot(contest, place, nowMs));
  return {
    contest,
    nowMs,
    mine: new Map(mine.map((entry) => [entry.entryId, entry])),
    desk: new Map(desk.map((entry, place) => [entry.entryId, asDeskEntry(entry, place, nowMs)])),
    ballots: new Map(ballots.map((ballot) => [ballot.entryId, ballot])),
    council: makeCouncil(contest, nowMs),
    diagnosticsReady: true,
    reopened: new Set(),
    contestDesk: {
      contestId: CONTEST_ID,
      started: true,
      phase: 'open',
      calendar: { ...contest.calendar, finalAtMs: contest.calendar.complaintsCloseAtMs },
      revision: 2,
      waitingFor: { vi: 'Đang nhận bài. Chờ đến hạn chốt danh sách.', en: 'Taking entries until the close.' },
      untilMs: contest.calendar.closeAtMs,
      needsAttention: true,
      attention: {
        vi: 'Không gửi được thư báo cho 2 thí sinh; máy chủ thư từ chối kết nối.',
        en: 'Two mails could not be sent; the mail server refused.',
      },
      moves: [
        {
          milestone: 'closeAtMs',
          toAtMs: contest.calendar.closeAtMs,
          byName: PEOPLE.secretary.name,
          reason: 'Gia hạn do mưa lũ, nhiều xã mất mạng.',
          atMs: nowMs - 7_200_000,
        },
      ],
      counts: { draft: 12, 'must-fix': 3, accepted: 41, screening: 5, withdrawn: 1 },
      workflowId: 'contest/demo',
    },
    staff: Object.values(PEOPLE)
      .filter((person) => person.roles[0] !== 'entrant')
      .map((person) => ({
        userId: person.userId as UserId,
        name: person.name,
        email: person.email,
        title: 'Chuyên viên',
        unitName: 'Ban Tuyên giáo Tỉnh uỷ',
        roles: [...person.roles],
      })),
  };
}

const ALL_MET = ['eligibility', 'theme', 'law', 'technique', 'novelty'].map((itemId) => ({
  itemId,
  opinion: 'met' as const,
}));

function asDeskEntry(entry: EntryView, place: number, nowMs: number): DeskEntry {
  return {
    ...entry,
    votes:
      place === 1
        ? [
            {
              screenerId: 'u-other' as UserId,
              screenerName: 'Đinh Thị Lan',
              vote: 'pass',
              items: ALL_MET,
              reason: null,
              atMs: nowMs,
            },
          ]
        : [],
    votesHidden: place === 0,
    eligibility: [],
    audit: [
      {
        atMs: nowMs - 3_600_000 - place * 20_000_000,
        action: place % 2 === 0 ? 'rerun-media' : 'radar-concern',
        byName: place % 2 === 0 ? PEOPLE.secretary.name : PEOPLE.screener.name,
        reason: 'Phim có đoạn giống một phóng sự của Đài, cần hỏi lại tác giả trước khi sơ loại.',
      },
    ],
    workflowId: `entry/demo/${entry.entryId}`,
    deskActions:
      entry.phase === 'screening'
        ? ['screen', 'settle-screening', 'disqualify', 'withdraw']
        : ['disqualify', 'withdraw'],
  };
}

function makeBallot(contest: Contest, place: number, nowMs: number): Ballot {
  const { scoring } = contest.definition;
  const entry = makeEntry({ place, nowMs, phase: 'judging' });
  const state = place === 4 ? 'sealed' : place === 5 ? 'recused' : 'unscored';
  return {
    entryId: entry.entryId,
    code: entry.code!,
    title: entry.form.title,
    posterPath: '/media/poster.jpg',
    preview: null,
    durationMs: 20_000,
    order: place,
    state,
    watchedShare: state === 'sealed' ? 1 : 0,
    spentMs: state === 'sealed' ? 31_000 : 0,
    summary: entry.form.summary,
    form: 'scene',
    aiUse: null,
    playPath: PLAY_PATH,
    rubric: scoring.rubric.map((criterion) => ({
      id: criterion.id,
      name: criterion.name,
      max: criterion.maxPoints,
      levels: criterion.levels.map((level) => ({ from: level.fromPoints, text: level.text })),
    })),
    step: scoring.stepPoints,
    sheet: {
      state,
      marks:
        state === 'sealed'
          ? Object.fromEntries(scoring.rubric.map((criterion) => [criterion.id, criterion.maxPoints - 2.25]))
          : {},
      note: '',
      total: state === 'sealed' ? '88.75' : null,
      watchedShare: state === 'sealed' ? 1 : 0,
      positionMs: 0,
      savedAtMs: null,
      sealedAtMs: state === 'sealed' ? nowMs - 60_000 : null,
      sheetHash: state === 'sealed' ? 'c'.repeat(64) : null,
      recusedReason: state === 'recused' ? 'Cùng cơ quan với tác giả.' : null,
      stamps: {},
      noteAtMs: null,
      watched: [],
      timeNotes: [],
      reopened: null,
      keyed: null,
      overruled: [],
      spentMs: 0,
    },
    next: place < 3 ? (`e-${place + 1}` as EntryId) : null,
  };
}
