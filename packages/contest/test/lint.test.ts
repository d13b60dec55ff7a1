import { countWorkingDays, findHoliday, lintContest } from '../src';
import { dataOf, put } from './contest-files';

type Change = readonly [path: string, value: unknown];

function lintWith(...changes: readonly Change[]) {
  const data = dataOf('sonla-2024');
  for (const [path, value] of changes) put(data, path, value);
  return lintContest(data);
}

const codesOf = (findings: readonly { readonly code: string }[]): readonly string[] => findings.map(({ code }) => code);

describe('the founding plan', () => {
  const report = lintWith();

  test('has no errors', () => {
    expect(report.errors).toEqual([]);
  });

  test.each([
    ['date/weekend', 'calendar.milestones.screeningClose', '10/8/2024'],
    ['date/weekend', 'calendar.milestones.judgingOpen', '11/8/2024'],
    ['date/weekend', 'calendar.milestones.council', '15/9/2024'],
    ['period/holiday-inside', 'calendar.milestones.freeze', '2/9/2024'],
    ['lead/honour-dossier', 'prizes.jury.0.extraHonour', '18 ngày làm việc'],
    ['date/provisional', 'calendar.milestones.ceremony', '10/10/2024'],
  ])('is warned with %s at %s', (code, path, words) => {
    const warning = report.warnings.find((one) => one.code === code && one.path === path);
    expect(warning?.text.vi).toContain(words);
  });

  test('gets every remark in both languages', () => {
    for (const { text } of report.warnings) {
      expect(text.vi.length).toBeGreaterThan(10);
      expect(text.en.length).toBeGreaterThan(10);
    }
  });
});

test('the rehearsal has neither errors nor warnings', () => {
  expect(lintContest(dataOf('demo'))).toEqual({ errors: [], warnings: [] });
});

const milestone = (name: string, at: string): Change => [`calendar.milestones.${name}`, { at }];

test.each<readonly [code: string, changes: readonly Change[]]>([
  ['order/open-before-announce', [milestone('open', '2024-05-01T00:00')]],
  ['order/close-before-open', [milestone('close', '2024-05-31T00:00'), milestone('announce', '2024-05-01T00:00')]],
  ['order/screening-before-close', [milestone('screeningClose', '2024-07-30T00:00')]],
  ['order/publish-before-screening-close', [milestone('publish', '2024-08-10T16:59')]],
  ['order/judging-before-screening-close', [milestone('judgingOpen', '2024-08-10T16:00')]],
  ['order/lock-before-judging', [milestone('judgingLock', '2024-08-11T00:00')]],
  ['order/freeze-before-lock', [milestone('freeze', '2024-08-30T20:00')]],
  ['order/freeze-before-publish', [milestone('freeze', '2024-08-10T20:00')]],
  ['order/council-before-lock', [milestone('council', '2024-08-30T08:00')]],
  ['order/council-before-freeze', [milestone('council', '2024-09-10T08:00')]],
  ['order/complaints-before-council', [milestone('complaintsClose', '2024-09-14T08:00')]],
  ['order/ceremony-before-council', [milestone('ceremony', '2024-09-15T08:00')]],
  ['order/ceremony-before-complaints', [milestone('ceremony', '2024-09-16T08:00')]],
  ['order/grace-after-screening', [['calendar.uploadGrace', 'P11D']]],
  ['calendar/date-unknown', [['calendar.milestones.close', { endOf: '2024-06-31' }]]],
  ['calendar/zone-unknown', [['calendar.timezone', 'Asia/Son_La']]],
  ['calendar/mixed-forms', [['calendar.milestones.close', { in: 'PT20M' }]]],
  ['prizes/over-budget', [['prizes.budgetDong', 22_999_999]]],
  ['prizes/over-budget', [['prizes.jury.3.count', 6]]],
  ['prizes/minimum-above-total', [['jury.minimumForPrizePoints', 101]]],
  ['rubric/sum', [['scoring.rubric.0.maxPoints', 31]]],
  ['rubric/off-step', [['scoring.rubric.0.levels.0.fromPoints', 27.1]]],
  ['rubric/levels', [['scoring.rubric.0.levels.0.fromPoints', 3]]],
  ['rubric/levels', [['scoring.rubric.0.levels.3.fromPoints', 1]]],
  ['jury/minimum-sheets', [['jury.minimumSheets', 6]]],
  ['tie/step-twice', [['scoring.tieChain', ['chair', 'chair']]]],
  ['tie/never-reached', [['scoring.tieChain', ['head-to-head', 'jury-vote', 'criteria-by-weight', 'chair']]]],
  ['tie/never-reached', [['scoring.tieChain', ['chair', 'jury-vote']]]],
  ['screening/undecidable', [['screening.maxVotes', 2]]],
  [
    'interaction/formula-empty',
    [['interaction.weights', { siteVotes: 0, reactions: 0, comments: 0, shares: 5, views: 0 }]],
  ],
  ['channels/facebook-disclaimer', [['channels.list.1.disclaimer', undefined]]],
  ['limits/group-size', [['limits.groupSize', { min: 5, max: 2 }]]],
  ['eligibility/decider-not-barred', [['eligibility.barred.bodies', ['secretariat', 'jury']]]],
  ['declarations/minor-consent-missing', [['declarations.9.need', 'optional']]],
  ['reference/body-unknown', [['screening.body', 'nobody']]],
  ['reference/signer-unknown', [['papers.list.0.signers', ['nobody']]]],
  ['reference/channel-unknown', [['channels.counting', 'zalo']]],
  ['reference/id-twice', [['prizes.jury.1.id', 'first']]],
  ['schema/missing', [['theme', undefined]]],
  ['schema/unknown-field', [['jurry', {}]]],
  ['schema/invalid', [['limits.entriesPerPerson', 'ba']]],
  ['schema/invalid', [['calendar.milestones.close', '31/7/2024']]],
])('%s is an error', (code, changes) => {
  expect(codesOf(lintWith(...changes).errors)).toContain(code);
});

test.each<readonly [code: string, changes: readonly Change[]]>([
  ['date/holiday', [milestone('judgingLock', '2024-09-02T08:00')]],
  ['date/holiday', [milestone('announce', '2024-02-10T08:00')]],
  ['date/holiday', [milestone('announce', '2024-04-18T08:00')]],
  ['date/holidays-unknown', [milestone('ceremony', '2031-10-10T08:00')]],
  ['lead/complaint-window', [['complaints.workingDays', 4]]],
  ['prizes/under-budget', [['prizes.budgetDong', 30_000_000]]],
  [
    'prizes/value-order',
    [
      ['prizes.jury.1.valueDong', 6_000_000],
      ['prizes.budgetDong', 99_000_000],
    ],
  ],
  ['jury/even-size', [['jury.size', 6]]],
  ['jury/quorum-below-sheets', [['jury.quorum', { numerator: 1, denominator: 3 }]]],
  ['tie/may-stay-open', [['scoring.tieChain', ['criteria-by-weight', 'head-to-head']]]],
  ['screening/votes-idle', [['screening.maxVotes', 5]]],
  ['interaction/comments-unlimited', [['interaction.commentsCounted', 'every-comment']]],
  ['interaction/shares-counted', [['interaction.weights.shares', 2]]],
  ['interaction/views-counted', [['interaction.weights.views', 1]]],
  ['interaction/score-share', [['interaction.juryScoreSharePercent', 30]]],
  ['interaction/totals-live', [['interaction.siteVote.totalsShown', 'live']]],
  ['interaction/voters-unverified', [['interaction.siteVote.verification', 'device']]],
  ['interaction/one-signature', [['interaction.freeze.signatures', 1]]],
  [
    'channels/counting-by-hand',
    [
      ['channels.counting', 'facebook'],
      ['interaction.weights.reactions', 1],
    ],
  ],
  ['limits/minor-protection-low', [['limits.guardianUnderAgeYears', 14]]],
  ['gap/contact', []],
  ['gap/plan-number', []],
  ['gap/signer-names', []],
])('%s is a warning', (code, changes) => {
  const report = lintWith(...changes);
  expect(codesOf(report.warnings)).toContain(code);
  expect(report.errors).toEqual([]);
});

test('a schema error names its place', () => {
  expect(lintWith(['scoring.rubric.2.maxPoints', 'nhiều']).errors).toMatchObject([
    { code: 'schema/invalid', path: 'scoring.rubric.2.maxPoints' },
  ]);
});

test('another official score is refused with the reason', () => {
  const [error] = lintWith(['scoring.officialScore', 'severity-adjusted']).errors;
  expect(error?.text.vi).toContain('để ai cũng tính lại được');
  expect(error?.text.en).toContain('so that anybody can recount it');
});

test.each([null, 'một dòng chữ', 42, []])('%j is no contest, and that is said', (data) => {
  expect(codesOf(lintContest(data).errors)).toEqual(['schema/invalid']);
});

test('working days leave out weekends and public holidays (O22)', () => {
  expect(countWorkingDays('2024-09-15', '2024-10-10')).toBe(18);
  expect(countWorkingDays('2024-08-30', '2024-09-05')).toBe(1);
  expect(countWorkingDays('2024-09-04', '2024-09-05')).toBe(0);
});

test.each(['2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06'])(
  'the first day of the lunar year %s is a holiday',
  (day) => {
    expect(findHoliday(day)?.name.vi).toBe('Tết Nguyên đán');
  },
);

test.each(['2024-04-18', '2025-04-07', '2026-04-26', '2027-04-16'])("the Hung Kings' day %s is a holiday", (day) => {
  expect(findHoliday(day)?.name.vi).toBe('Giỗ Tổ Hùng Vương');
});
