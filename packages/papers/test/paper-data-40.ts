import { join } from 'node:path';
import { loadContest, toScoreBookRules } from '@hoithi/contest';
import { tallyScoreBook } from '@hoithi/scoring';
import { parsePaperData, type PaperData } from '../src';
import { entriesOf, FINALISTS, seeded } from './paper-entries';

const contest = loadContest(join(__dirname, '../../../contests/sonla-2024.yaml'));
const { calendar, definition } = contest;
const JURORS = ['Nguyễn Thị Ánh Tuyết', 'Lò Văn Ún', 'Trần Đức Thuỷ', 'Quàng Thị Ngọc', 'Hoàng Hữu Phước'] as const;
const finalistCodes = Array.from({ length: FINALISTS }, (_, at) => `SL-${String(at + 1).padStart(3, '0')}`);
const random = seeded(7);

const sheets = finalistCodes.flatMap((entry, row) =>
  JURORS.map((_, at) => {
    const juror = `J${at + 1}`;
    if ((row + at) % 29 === 0) return { juror, entry, state: 'recused', marks: {} };
    const quality = 0.62 + 0.36 * (((row * 37) % FINALISTS) / FINALISTS);
    const marks = Object.fromEntries(
      definition.scoring.rubric.map(({ id, maxPoints }) => {
        const mark = Math.min(maxPoints, maxPoints * (quality + 0.08 * (random() - 0.5)));
        return [id, Math.round(mark * 4) / 4];
      }),
    );
    return { juror, entry, state: 'valid', marks };
  }),
);

const counts = finalistCodes.map((code, at) => ({
  code,
  raw: 130 + ((at * 53) % 410),
  accepted: 130 + ((at * 53) % 410) - (at % 6 === 0 ? 7 + at : 0),
}));

const book = {
  ...toScoreBookRules(contest),
  entries: finalistCodes,
  jurors: JURORS.map((_, at) => `J${at + 1}`),
  sheets,
  interaction: counts.map(({ code, accepted }) => ({ entry: code, accepted })),
  settled: [],
};
const tally = tallyScoreBook(book as never);

const staff = [
  ...JURORS.map((name, at) => ({
    id: `juror-${at + 1}`,
    bodyId: 'jury',
    name,
    title: at === 0 ? 'Trưởng Ban Giám khảo' : at === 4 ? 'Thư ký Ban Giám khảo' : 'Giám khảo',
    unitName:
      ['Đài Phát thanh - Truyền hình tỉnh', 'Hội Văn học nghệ thuật', 'Sở Thông tin và Truyền thông'][at % 3] ?? '',
  })),
  ...['Hà Trung Dũng', 'Cầm Thị Lan', 'Đinh Quốc Việt', 'Bạc Cầm Ân'].map((name, at) => ({
    id: `council-${at + 1}`,
    bodyId: 'organising-committee',
    name,
    title: ['Trưởng Ban Tổ chức', 'Phó Trưởng Ban', 'Uỷ viên', 'Uỷ viên'][at] ?? '',
    unitName:
      ['Ban Tuyên giáo Tỉnh uỷ', 'Sở Thông tin và Truyền thông', 'Văn phòng UBND tỉnh', 'Sở Tài chính'][at] ?? '',
  })),
  ...['Phạm Thị Hồng', 'Lường Văn Thắng'].map((name, at) => ({
    id: `secretary-${at + 1}`,
    bodyId: 'secretariat',
    name,
    title: at === 0 ? 'Tổ trưởng Tổ Thư ký' : 'Thư ký',
    unitName: 'Ban Tuyên giáo Tỉnh uỷ',
  })),
];

const meeting = (startedAtMs: number, votes: readonly object[]) => ({
  quorum: { present: 3, of: 4, needed: 3, met: true },
  startedAtMs,
  endedAtMs: startedAtMs + 3 * 3_600_000,
  place: 'Phòng họp số 2, Ban Tuyên giáo Tỉnh uỷ',
  chair: 'Hà Trung Dũng',
  secretary: 'Phạm Thị Hồng',
  present: ['Hà Trung Dũng', 'Cầm Thị Lan', 'Bạc Cầm Ân'],
  absent: [{ name: 'Đinh Quốc Việt', reason: 'đi công tác' }],
  guests: ['Đại diện Sở Tài chính'],
  incidents: '',
  votes,
});

/** A finished contest of 40 entries, as plain JSON: what a bundle file holds. */
export const paperJson = {
  contest,
  signed: [],
  issues: {
    'establishment-decision/jury': { number: '13', date: { year: 2024, month: 6, day: 5 } },
    'award-decision': { number: '27', date: { year: 2024, month: 9, day: 20 } },
  },
  publicUrl: 'https://cuocthi.sonla.gov.vn',
  staff,
  entries: entriesOf(calendar),
  closed: true,
  screened: true,
  judging: {
    lockedAtMs: calendar.judgingLockAtMs,
    book,
    bookHash: 'ab'.repeat(32),
    jurors: staff
      .slice(0, 5)
      .map(({ id, name, title, unitName }, at) => ({ id: `J${at + 1}`, staffId: id, name, title, unitName })),
    recusals: sheets
      .filter(({ state }) => state === 'recused')
      .map(({ juror, entry }) => ({ jurorId: juror, code: entry, reason: 'Cùng cơ quan, đơn vị với tác giả' })),
    sheets: sheets
      .filter(({ state }) => state === 'valid')
      .map(({ juror, entry }, at) => ({
        jurorId: juror,
        code: entry,
        sealedAtMs: calendar.judgingOpenAtMs + at * 3_600_000,
        note: at % 9 === 0 ? 'Nhịp dựng tốt, phần kết hơi dài.' : '',
        sheetHash: 'cd'.repeat(32),
      })),
    settlements: [],
  },
  stopping: {
    state: 'deliberate',
    stopAtPercent: definition.jury.stopAtConfidencePercent,
    films: tally.ranking.slice(2, 4).map(({ entry }, at) => ({
      code: entry,
      places:
        at === 0
          ? [
              { fromMs: 42_000, toMs: 47_000, notes: 3 },
              { fromMs: 171_000, toMs: 171_400, notes: 1 },
            ]
          : [],
    })),
    conclusion: {
      text: 'Ban Giám khảo xem lại hai tác phẩm, giữ nguyên thứ tự theo điểm vì phần hướng dẫn thực hành rõ hơn.',
      byName: 'Phạm Thị Hồng',
      atMs: calendar.judgingLockAtMs + 5 * 3_600_000,
    },
  },
  logHead: { hash: '9f'.repeat(32), size: 150, atMs: calendar.judgingLockAtMs },
  freeze: {
    freezeAtMs: calendar.freezeAtMs,
    takenAtMs: calendar.freezeAtMs + 2_000,
    hash: 'ef'.repeat(32),
    counts,
    snapshots: [
      {
        channelId: 'facebook',
        takenAtMs: calendar.freezeAtMs + 300_000,
        byName: 'Cầm Thị Lan',
        confirmed: { byName: 'Phạm Thị Hồng', atMs: calendar.freezeAtMs + 7_200_000 },
        rows: finalistCodes.map((code, at) => ({
          code,
          reactions: 40 + ((at * 31) % 900),
          comments: (at * 7) % 60,
          shares: (at * 11) % 45,
          views: at % 5 === 0 ? null : 1_200 + at * 173,
        })),
        pictures: [
          { fileName: 'fanpage-trang-1.png', sha256: '1a'.repeat(32) },
          { fileName: 'fanpage-trang-2.png', sha256: '2b'.repeat(32) },
        ],
      },
    ],
  },
  decision: {
    decisionId: 'decision-1',
    decidedAtMs: calendar.councilAtMs + 2 * 3_600_000,
    awards: tally.prizes.map(({ prize, entries }) => ({
      prizeId: prize,
      codes: prize === 'consolation' ? entries.slice(0, 4) : entries,
    })),
    interactionWinner: tally.interactionPrize,
    changes: [{ prizeId: 'consolation', reason: 'Một tác phẩm đề nghị trùng nội dung với tác phẩm đạt giải Ba' }],
  },
  meetings: {
    screening: meeting(calendar.screeningCloseAtMs - 7_200_000, []),
    jury: meeting(calendar.judgingLockAtMs - 36_000_000, []),
    council: meeting(
      calendar.councilAtMs,
      tally.prizes.flatMap(({ prize, entries }) =>
        entries.map((code, at) => {
          const dropped = prize === 'consolation' && at === 4;
          return { prizeId: prize, code, for: dropped ? 0 : 3, against: dropped ? 3 : 0 };
        }),
      ),
    ),
  },
  report: {
    publicity: ['Đăng tải thể lệ trên Cổng thông tin điện tử tỉnh', '12 tin, bài trên Báo Sơn La'],
    lessons: ['Hướng dẫn quay phim bằng điện thoại cần được gửi sớm hơn'],
    proposals: ['Tổ chức Cuộc thi thường niên'],
    costs: [
      { name: 'Lễ phát động', valueDong: 12_500_000 },
      { name: 'Thù lao giám khảo', valueDong: 15_000_000 },
    ],
  },
};

/** Through JSON, as it comes from a file or over the wire. */
export const paperData: PaperData = parsePaperData(JSON.parse(JSON.stringify(paperJson)));
