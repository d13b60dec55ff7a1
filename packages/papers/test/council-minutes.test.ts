import { parsePaperData } from '../src';
import { paperJson } from './paper-data-40';
import { papersOf, sentencesOf, sheetsOf, tablesOf } from './paper-walk';

const { decision, meetings, staff } = paperJson;
const minutesOf = (over: object) =>
  sheetsOf(papersOf(parsePaperData({ ...paperJson, ...over })), 'council-minutes')[0]!;

it('tell which works a prize was proposed for and which have it, beside the reason', () => {
  const table = tablesOf([minutesOf({})]).find(({ name }) => name === 'Thay đổi so với đề nghị');
  expect(table?.columns.map(({ title }) => title)).toEqual(['TT', 'Giải', 'Đề nghị', 'Quyết định', 'Lý do']);
  const given = decision.awards.find(({ prizeId }) => prizeId === 'consolation')!.codes;
  const [[, prize, was, is, why] = [], ...more] = table?.rows ?? [];
  expect([prize, is, why, more]).toEqual(['Giải Khuyến khích', given.join(', '), decision.changes[0]!.reason, []]);
  expect(was?.split(', ')).toEqual([...given, expect.stringMatching(/^SL-/)]);
});

it('tell a change that needed no reason, and a prize that was left ungiven', () => {
  const awards = decision.awards.filter(({ prizeId }) => prizeId !== 'first');
  const table = tablesOf([minutesOf({ decision: { ...decision, awards, changes: [] } })]).find(
    ({ name }) => name === 'Thay đổi so với đề nghị',
  );
  expect(table?.rows.map(([, prize, , is]) => [prize, is])).toContainEqual(['Giải Nhất', 'Không trao']);
});

it('tell why more is given than the budget holds (O3), and nothing of it where it is not', () => {
  const told = (over: object) => sentencesOf(minutesOf({ decision: { ...decision, ...over } })).join('\n');
  expect(told({ overBudgetReason: 'nguồn xã hội hoá bổ sung' })).toMatch(
    /Vượt kinh phí [\d.]+ đồng \(.*\) theo Kế hoạch; lý do: nguồn xã hội hoá bổ sung\./,
  );
  expect(told({})).not.toContain('Vượt kinh phí');
});

it('count the quorum on the members of that day, whoever has come to the body since', () => {
  const quorum = { present: 4, of: 6, needed: 4, met: true };
  const later = Array.from({ length: 3 }, () => ({
    ...staff.find(({ bodyId }) => bodyId === 'organising-committee')!,
  }));
  const council = { ...meetings.council, quorum };
  const sheet = minutesOf({ staff: [...staff, ...later], meetings: { ...meetings, council } });
  const line = sentencesOf(sheet).find((sentence) => sentence.includes('họp hợp lệ'));
  expect(line).toMatch(/\(04 trên 06 thành viên\); cuộc họp có mặt 04 thành viên, đủ điều kiện họp\.$/);
});
