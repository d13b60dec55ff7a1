import { parsePaperData } from '../src';
import { paperJson } from './paper-data-40';
import { papersOf, sentencesOf, sheetsOf } from './paper-walk';

const { judging } = paperJson;
const minutesOf = (paperId: string, more: object): string => {
  const data = parsePaperData({ ...paperJson, judging: { ...judging, ...more } });
  return sentencesOf(sheetsOf(papersOf(data), paperId)[0]!).join('\n');
};

describe('the minutes of the jury', () => {
  const codes = ['SL-001', 'SL-002'];
  const settled = (more: object) =>
    minutesOf('jury-minutes', { settlements: [{ codes, order: codes, reason: 'xét thêm phần hướng dẫn', ...more }] });

  it('tell a secret vote with its voices', () => {
    expect(settled({ by: 'jury-vote', votes: { for: 4, against: 1 } })).toContain(
      'SL-001, SL-002: Ban Giám khảo bỏ phiếu kín (tán thành 04 phiếu, không tán thành 01 phiếu), thứ tự SL-001, SL-002;',
    );
  });

  it('tell the chair after the vote that settled nothing, and what was settled before votes were kept', () => {
    expect(settled({ by: 'chair', votes: { for: 2, against: 2 } })).toContain(
      'Ban Giám khảo bỏ phiếu kín không phân định được (tán thành 02 phiếu, không tán thành 02 phiếu), Trưởng Ban Giám khảo quyết định,',
    );
    expect(settled({ by: 'chair' })).toContain('SL-001, SL-002: Trưởng Ban Giám khảo quyết định, thứ tự');
  });

  it('say whether enough jurors had met', () => {
    expect(minutesOf('jury-minutes', {})).toMatch(/họp hợp lệ khi có mặt ít nhất .* cuộc họp có mặt 03 thành viên/);
  });
});

describe('the minutes of the council', () => {
  const [first = '', second = ''] = judging.book.entries;
  const equal = { accepted: 5_000, voters: 5_000, reachedAtMs: paperJson.contest.calendar.freezeAtMs - 3_600_000 };
  const decided = (counts: readonly object[], more: object = {}) =>
    minutesOf('council-minutes', {
      book: {
        ...judging.book,
        interaction: [first, second].map((entry, at) => ({ entry, ...equal, ...counts[at] })),
        interactionTieChain: ['unique-verified-voters', 'earlier-attainment', 'public-lot'],
        ...more,
      },
    });

  it('tell by what equal interactions were told apart, as the rules say', () => {
    const same = `${first}, ${second} cùng 5.000 điểm tương tác; theo Thể lệ đề nghị`;
    expect(decided([{ voters: 4_999 }])).toContain(
      `${same} ${second} vì có nhiều người bình chọn đã xác thực hơn (5.000 người).`,
    );
    expect(decided([{ reachedAtMs: equal.reachedAtMs - 60_000 }])).toMatch(
      new RegExp(`${same} ${first} vì đạt số điểm đó sớm hơn \\(.+\\)\\.`),
    );
    const lot = { entries: [first, second], source: 'Giải đặc biệt xổ số ngày 15/9', seed: '48213' };
    expect(decided([], { interactionLot: lot })).toMatch(
      /vì bốc thăm công khai \(Giải đặc biệt xổ số ngày 15\/9: 48213\)\./,
    );
  });

  it('say whom the interaction prize passes over, and why, where a work wins only one', () => {
    const winner = paperJson.decision?.awards[0]?.codes[0] ?? '';
    const other = judging.book.entries.find(
      (code) => !paperJson.decision?.awards.some(({ codes }) => codes.includes(code)),
    );
    const interaction = [winner, other].map((entry, at) => ({ entry, accepted: 5_000 - at }));
    const passed = `${winner} (5.000 điểm tương tác, `;
    expect(decided([], { interaction, juryWinnersMayWin: false })).toContain(passed);
    expect(minutesOf('jury-minutes', { book: { ...judging.book, interaction } })).not.toContain(passed);
  });

  it('say nothing of it where nobody else had as many', () => {
    expect(decided([{ accepted: 5_001 }])).not.toContain('theo Thể lệ đề nghị');
  });
});
