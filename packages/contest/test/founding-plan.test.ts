import { lintContest, loadContest } from '../src';
import { dataOf, pathOf, valueAt } from './contest-files';

/** Where the file carries each rule of the plan and each default, with the value it must have (undefined: must exist). */
const CARRIED: readonly (readonly [rule: string, path: string, value?: unknown])[] = [
  ['R1', 'purpose.0'],
  ['R1', 'units.outreach.participationTableBy', ['unit', 'locality', 'category']],
  ['R2', 'theme.vi', 'Số hoá các ngành kinh tế, quản trị số, dữ liệu số'],
  ['R2', 'scoring.rubric.0.id', 'theme'],
  ['R2', 'screening.items.1.id', 'theme'],
  ['R3', 'works.forms.0.id', 'scene'],
  ['R3', 'works.contentTypes.0.id', 'unit-work'],
  ['R3', 'works.asksSubjectPlace', true],
  ['R4', 'eligibility.categories.0.id', 'cadre'],
  ['R4', 'eligibility.statement.vi'],
  ['R5', 'eligibility.barred.bodies', ['organising-committee', 'jury', 'secretariat']],
  ['R5', 'eligibility.barred.checkOn', ['submission', 'staff-change', 'close']],
  ['R6', 'screening.body'],
  ['R6', 'jury.body'],
  ['R7', 'screening.body', 'propaganda-department'],
  ['R7', 'screening.reasonRequired', true],
  ['R8', 'jury.resultIs', 'proposal'],
  ['R8', 'council.body', 'organising-committee'],
  ['R9', 'channels.list.1.kind', 'facebook'],
  ['R10', 'limits.entriesPerPerson', 3],
  ['R11', 'declarations.0.id', 'original'],
  ['R11', 'rights.takedown.vi'],
  ['R12', 'video.container', 'mp4'],
  ['R12', 'scoring.rubric.3.id', 'technique'],
  ['R13', 'works.unpublishedBefore', 'open'],
  ['R13', 'declarations.1.id', 'unpublished'],
  ['R14', 'calendar.milestones.close.endOf', '2024-07-31'],
  ['R15', 'calendar.milestones.announce.startOf', '2024-05-31'],
  ['R16', 'calendar.milestones.screeningClose.at', '2024-08-10T17:00'],
  ['R17', 'calendar.milestones.judgingLock.endOf', '2024-08-30'],
  ['R18', 'calendar.milestones.freeze.endOf', '2024-09-10'],
  ['R18', 'interaction.freeze.signatures', 2],
  ['R19', 'calendar.milestones.council.at', '2024-09-15T08:00'],
  ['R19', 'council.agenda.0.vi'],
  ['R20', 'calendar.milestones.ceremony.at', '2024-10-10T08:00'],
  ['R21', 'prizes.jury.0.valueDong', 5_000_000],
  ['R21', 'prizes.jury.0.extraHonour.name.vi', 'Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh'],
  ['R21', 'prizes.jury.1.valueDong', 3_000_000],
  ['R21', 'prizes.jury.2.valueDong', 2_000_000],
  ['R21', 'prizes.jury.3.valueDong', 1_000_000],
  ['R22', 'prizes.interaction.valueDong', 1_000_000],
  ['R23', 'organisation.standingBody', 'propaganda-department'],
  ['R24', 'organisation.roles.4.neverWith', ['juror']],
  ['R25', 'prizes.budgetSource.vi'],
  ['R26', 'units.outreach.noticeSites', ['https://sonla.gov.vn', 'https://chuyendoiso.sonla.gov.vn']],
  ['R27', 'units.outreach.invitationLinkPerUnit', true],
  ['R28', 'rights.broadcasters', ['newspaper', 'television']],
  ['R28', 'rights.masterDownloadRole', 'press'],
  ['R29', 'organisation.signers.0.secondTitle.vi', 'Kiêm Trưởng Ban Chỉ đạo'],
  ['R29', 'papers.recipients.0.vi', 'Thường trực Tỉnh uỷ (b/c)'],
  ['O1', 'screening.agreeingVotes', 2],
  ['O1', 'screening.maxVotes', 3],
  ['O1', 'screening.jurorsMayBeAdded', true],
  ['O2', 'channels.master', 'website'],
  ['O2', 'channels.counting', 'website'],
  ['O3', 'prizes.budgetDong', 23_000_000],
  ['O3', 'prizes.mayAwardFewer', true],
  ['O3', 'prizes.aboveBudget', 'reasoned-override'],
  ['O4', 'scoring.totalPoints', 100],
  ['O4', 'scoring.stepPoints', 0.25],
  ['O5', 'calendar.timezone', 'Asia/Ho_Chi_Minh'],
  ['O5', 'calendar.uploadGrace', 'PT2H'],
  ['O6', 'video.minDurationMs', 240_000],
  ['O6', 'video.maxDurationMs', 300_000],
  ['O6', 'video.durationToleranceMs', 1000],
  ['O6', 'video.outsideDuration', 'must-fix'],
  ['O7', 'video.minShortSidePixels', 720],
  ['O7', 'video.minLongSidePixels', 1280],
  ['O7', 'video.vertical', 'notice'],
  ['O7', 'video.audioRequired', true],
  ['O7', 'video.videoCodecs', ['h264', 'hevc']],
  ['O8', 'limits.countingMode', 'per-person'],
  ['O9', 'limits.groupSize', { min: 1, max: 10 }],
  ['O9', 'limits.prizeMoneyTo', 'leader'],
  ['O9', 'limits.certificateNames', 'all-authors'],
  ['O10', 'limits.guardianUnderAgeYears', 16],
  ['O10', 'limits.childConsentFromAgeYears', 7],
  ['O11', 'works.collectiveEntrant.unitAllowed', true],
  ['O12', 'interaction.weights', { siteVotes: 1, reactions: 1, comments: 1, shares: 0, views: 0 }],
  ['O12', 'interaction.commentsCounted', 'once-per-account'],
  ['O13', 'interaction.juryScoreSharePercent', 0],
  ['O13', 'interaction.juryWinnersMayWin', true],
  ['O14', 'jury.countersHiddenUntil', 'judgingLock'],
  ['O15', 'interaction.exposure', 'one-instant'],
  ['O15', 'calendar.milestones.publish.at', '2024-08-10T20:00'],
  ['O16', 'jury.size', 5],
  ['O16', 'jury.quorum', { numerator: 2, denominator: 3 }],
  ['O16', 'jury.mustWatchToScore', true],
  ['O17', 'scoring.tieChain', ['criteria-by-weight', 'head-to-head', 'jury-vote', 'chair']],
  ['O17', 'jury.minimumForPrizePoints', 70],
  ['O18', 'complaints.workingDays', 3],
  ['O19', 'changes.replaceUntil', 'close'],
  ['O19', 'changes.keepAllVersions', true],
  ['O19', 'changes.withdrawUntil', 'publish'],
  ['O19', 'changes.lateEntry', { allowedBy: 'secretary', reasonRequired: true, shownInLog: true }],
  ['O20', 'declarations.8.onlyWhen', 'ai-used'],
  ['O20', 'declarations.5.id', 'state-secrets'],
  ['O21', 'works.language', { spoken: 'any', subtitlesWhenOther: 'vi' }],
  ['O22', 'prizes.jury.0.extraHonour.leadWorkingDays', 25],
  ['O23', 'units.localLevels', ['province', 'district', 'commune']],
  ['O23', 'organisation.bodies.0.documentCode', 'KH/BCĐ'],
  ['O24', 'retention.originalsMonths', 24],
  ['O24', 'retention.derivedFilesMonths', 12],
  ['O24', 'retention.fraudSignalsDaysAfterDecision', 90],
  ['O24', 'retention.dossier', 'permanent'],
];

const plan = dataOf('sonla-2024');

test.each(CARRIED.map(([rule, path, value]) => ({ rule, path, value })))(
  'the founding plan carries $rule at $path',
  ({ path, value }) => {
    expect(valueAt(plan, path)).toEqual(value ?? expect.anything());
  },
);

test('the table names every rule of the plan and every open point', () => {
  const named = new Set(CARRIED.map(([rule]) => rule));
  const all = [...range('R', 29), ...range('O', 24)];
  expect(all.filter((rule) => !named.has(rule))).toEqual([]);
});

test('the rubric is 30-20-15-20-15 and the prizes are 1-2-3-5 (O3, O4)', () => {
  const contest = loadContest(pathOf('sonla-2024'));
  expect(contest.definition.scoring.rubric.map(({ id, maxPoints }) => [id, maxPoints])).toEqual([
    ['theme', 30],
    ['method', 20],
    ['script', 15],
    ['technique', 20],
    ['usefulness', 15],
  ]);
  expect(contest.definition.prizes.jury.map(({ id, count }) => [id, count])).toEqual([
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['consolation', 5],
  ]);
});

describe('the rehearsal', () => {
  const demo = dataOf('demo');
  const RULES = [
    'theme',
    'organisation',
    'works',
    'video',
    'eligibility',
    'limits',
    'units',
    'declarations',
    'screening',
    'jury',
    'scoring',
    'prizes',
    'interaction',
    'channels',
    'council',
    'complaints',
    'changes',
    'retention',
    'rights',
    'papers',
  ];

  test.each(RULES)('has the same %s as the founding plan', (section) => {
    // Distances before the lock follow the calendar, which a rehearsal counts in minutes.
    const planned = valueAt(plan, section);
    const own = section === 'jury' ? { reminders: expect.any(Array) } : {};
    expect(valueAt(demo, section)).toEqual(section === 'jury' ? { ...(planned as object), ...own } : planned);
  });

  test('counts its calendar from the start instant', () => {
    const contest = loadContest(pathOf('demo'), { startAtMs: 1_000_000 });
    expect(contest.calendar.openAtMs).toBe(1_000_000);
    expect(contest.calendar.closeAtMs).toBe(1_000_000 + 2 * 3_600_000);
  });

  test('cannot be loaded without a start instant', () => {
    expect(() => loadContest(pathOf('demo'))).toThrow(expect.objectContaining({ code: 'contest/start-missing' }));
  });
});

test('the contest of 2026 has two levels of local government and all 75 communes and wards', () => {
  const { units } = loadContest(pathOf('sonla-2026')).definition;
  expect(units.localLevels).toEqual(['province', 'commune']);
  expect(units.register.filter(({ kind }) => kind === 'commune')).toHaveLength(67);
  expect(units.register.filter(({ kind }) => kind === 'ward')).toHaveLength(8);
  expect(lintContest(dataOf('sonla-2026')).errors).toEqual([]);
});

function range(letter: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
}
