import type { paperJson } from './paper-data-40';

type Json = typeof paperJson;
type Decision = Json['decision'];

/** The number that the first decision went out under, and those of the papers that follow it. */
export const FIRST_ISSUE = { number: '12', date: { year: 2024, month: 9, day: 16 } };
export const ISSUES = {
  'award-decision': FIRST_ISSUE,
  'award-decision/edition-2': { number: '31', date: { year: 2024, month: 9, day: 27 } },
  'merit-dossier': { ...FIRST_ISSUE, number: '3' },
  'council-minutes': { ...FIRST_ISSUE, number: '11' },
  'council-minutes/complaints': { number: '29', date: { year: 2024, month: 9, day: 26 } },
};

const firstOf = ({ awards }: Decision, prize: string): string =>
  awards.find(({ prizeId }) => prizeId === prize)?.codes[0] ?? '';

/** Who has the first prize before the complaints, and who has it after them. */
export const loserOf = ({ decision }: Json): string => firstOf(decision, 'first');
export const winnerOf = ({ decision }: Json): string => firstOf(decision, 'second');

/** After the complaints the first prize changes hands with a second one. */
export const withFirstPrizeSwapped = (json: Json) => {
  const [loser, winner] = [loserOf(json), winnerOf(json)];
  const swap = (code: string): string => (code === loser ? winner : code === winner ? loser : code);
  const { decision, meetings } = json;
  const votes = [
    { prizeId: 'first', code: winner, for: 3, against: 0 },
    { prizeId: 'second', code: loser, for: 2, against: 1 },
  ];
  return {
    ...json,
    decision: {
      ...decision,
      decisionId: 'decision-2',
      awards: decision.awards.map(({ prizeId, codes }) => ({ prizeId, codes: codes.map(swap) })),
      changes: [...decision.changes, { prizeId: 'first', reason: 'Khiếu nại cho thấy nhầm thứ tự' }],
      earlier: [decision],
    },
    complaints: { filed: 3, upheld: 1 },
    meetings: { ...meetings, complaints: { ...meetings.council, votes } },
  };
};

/** And one for consolation is taken away, and the interaction prize moves; copies of both editions came back signed. */
export const withComplaints = (json: Json) => {
  const heard = withFirstPrizeSwapped(json);
  const { awards, interactionWinner, changes } = heard.decision;
  const other = json.judging.book.entries.find((code) => code !== interactionWinner) ?? null;
  return {
    ...heard,
    issues: { ...json.issues, ...ISSUES },
    signed: ['award-decision', 'award-decision/edition-2', 'council-minutes/complaints', 'merit-dossier'].map(
      (key, at) => ({
        key,
        sha256: `${at}e`.repeat(32),
        contentHash: 'c'.repeat(64),
        atMs: json.contest.calendar.councilAtMs + at * 86_400_000,
      }),
    ) as never[],
    decision: {
      ...heard.decision,
      awards: awards.map(({ prizeId, codes }) => ({
        prizeId,
        codes: prizeId === 'consolation' ? codes.slice(1) : codes,
      })),
      interactionWinner: other,
      changes: [...changes, { prizeId: 'interaction', reason: 'Trừ 45 lượt bình chọn không hợp lệ' }],
    },
  };
};

/** The same where nothing had gone out before, nobody wrote votes down, and each author has an equal share. */
export const withComplaintsBeforeIssue = (json: Json) => {
  const heard = structuredClone(withComplaints(json));
  Object.assign(heard.meetings.complaints, { votes: [] });
  Object.assign(heard.contest.definition.limits, { prizeMoneyTo: 'shared-equally' });
  return Object.assign(heard, { issues: {}, signed: [] as never[] });
};
