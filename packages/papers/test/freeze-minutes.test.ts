import { parsePaperData } from '../src';
import { auditPapers } from './audit/audit-papers';
import { paperJson } from './paper-data-40';
import { papersOf, sentencesOf, sheetsOf, tablesOf } from './paper-walk';

/** The same freeze in a contest in which a site vote is worth this much. */
function frozen(
  weight: number,
  counts: readonly { readonly code: string; readonly raw: number; readonly accepted: number }[],
) {
  const json = structuredClone(paperJson);
  Object.assign(json.contest.definition.interaction.weights, { siteVotes: weight });
  const data = parsePaperData({ ...json, freeze: { ...json.freeze, counts } });
  return { data, papers: papersOf(data) };
}
const whole = (weight: number) =>
  paperJson.freeze.counts.map(({ code, raw }) => ({ code, raw, accepted: raw * weight }));
const countsIn = ({ papers }: ReturnType<typeof frozen>) => tablesOf(sheetsOf(papers, 'freeze-minutes'))[0]!;

it('tells acts from points where a vote is worth two: nothing is left out, nothing negative', () => {
  const contest = frozen(2, whole(2));
  const { columns, rows, total } = countsIn(contest);
  expect(columns.map(({ title }) => title).slice(3)).toEqual([
    'Lượt ghi nhận',
    'Lượt được tính',
    'Điểm tương tác (hệ số 2)',
  ]);
  const of = (row: readonly string[] | undefined) => row?.slice(3).map((cell) => Number(cell.replaceAll('.', '')));
  for (const row of [...rows, total]) {
    const [recorded, counted, points] = of(row) ?? [];
    expect([counted, points]).toEqual([recorded, 2 * (recorded ?? 0)]);
  }
  const report = sheetsOf(contest.papers, 'final-report').flatMap(sentencesOf).join('\n');
  const sum = paperJson.freeze.counts.reduce((all, { raw }) => all + raw, 0).toLocaleString('de-DE');
  expect(report).toContain(`Lượt ghi nhận: ${sum}; lượt được tính: ${sum}.`);
  const differing = auditPapers(contest.papers.values(), contest.data).map(({ paper }) => paper);
  expect(differing).not.toContain('freeze-minutes');
});

it('has no column for what cannot be: nothing left out, one point a vote', () => {
  expect(
    countsIn(frozen(1, whole(1)))
      .columns.map(({ title }) => title)
      .slice(3),
  ).toEqual(['Lượt ghi nhận', 'Lượt được tính']);
});

it('counts nothing where a vote is worth nothing', () => {
  const { total } = countsIn(frozen(0, whole(0)));
  expect(total?.slice(4)).toEqual([total?.[3], '0', '0']);
});

it('is signed by who read the channels and who confirmed it, then by the bodies', () => {
  const [sheet] = sheetsOf(frozen(1, whole(1)).papers, 'freeze-minutes');
  expect(sheet?.signatures.map(({ titles, fullName }) => [titles[0], fullName])).toEqual([
    ['Người đọc số liệu', 'Cầm Thị Lan'],
    ['Người xác nhận số liệu', 'Phạm Thị Hồng'],
    ['Tổ trưởng Tổ Thư ký', null],
    ['Giám đốc', null],
  ]);
});
