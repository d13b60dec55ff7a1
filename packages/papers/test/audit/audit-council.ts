import type { Audited } from './audited';
import { excluded } from './audit-jury-papers';
import { voteTable } from './audit-votes';
import { provisional } from './editions';
import { dong, longTime, two } from './own-figures';
import { ownTable, type Part } from './own-table';
import { moneyOf, ownPick, prizesOf, type Given } from './own-tally';

type Meeting = NonNullable<Audited['data']['meetings']['complaints']>;

/** The minutes of the meeting on the proposal, and of the one that heard the complaints about its result. */
export function councilMinutes(of: Audited): readonly (readonly Part[])[] {
  const { complaints } = of.data.meetings;
  const awarding = awardingMinutes(provisional(of));
  return complaints === null ? [awarding] : [awarding, hearingMinutes(of, complaints)];
}

function awardingMinutes(of: Audited): readonly Part[] {
  const { data, definition, proposal, awards, issue, title, opened, closed, count, quorum } = of;
  const meeting = data.meetings.council;
  const reasons = data.decision?.changes ?? [];
  return [
    issue('council-minutes'),
    title,
    ...opened(meeting),
    ...quorum(definition.council.quorum, meeting),
    ...count(definition.council.agenda.length),
    issue('prize-proposal'),
    ...excluded(of),
    ...interaction(of),
    ...voteTable(meeting?.votes ?? [], of, awards),
    ...changes(of, { heads: 'Đề nghị | Quyết định', before: proposal, reasons }),
    ...conclusion(of),
    closed(meeting),
  ];
}

/** Votes and reasons of prizes that stay as they were belong to the minutes before. */
function hearingMinutes(of: Audited, meeting: Meeting): readonly Part[] {
  const { data, definition, awards, issue, title, opened, closed, quorum } = of;
  const { filed, upheld } = data.complaints;
  const before = provisional(of).awards;
  const hasMoved = ({ prizeId }: { readonly prizeId: string }): boolean => isMoved(prizeId, before, awards);
  const reasons = (data.decision?.changes ?? []).filter(hasMoved);
  return [
    issue('council-minutes', 'complaints'),
    title,
    ...opened(meeting),
    ...quorum(definition.council.quorum, meeting),
    two(filed),
    two(upheld),
    issue('council-minutes'),
    ...voteTable(meeting.votes, of, awards.filter(hasMoved)),
    ...changes(of, { heads: 'Dự kiến | Quyết định', before, reasons }),
    ...conclusion(of),
    closed(meeting),
  ];
}

function conclusion({ data, definition, awards, winners }: Audited): readonly Part[] {
  const left = prizesOf(definition).flatMap(({ id, count: all }) => {
    const missing = all - awards.filter(({ prizeId }) => prizeId === id).length;
    return missing > 0 ? [two(missing)] : [];
  });
  const reason = data.decision?.overBudgetReason ?? null;
  return [
    ...(awards.length === 0 ? [] : [winners(awards), two(awards.length), dong(moneyOf(awards))]),
    ...(reason === null ? [] : [dong(definition.prizes.budgetDong), reason]),
    ...left,
  ];
}

/** Whom the interaction prize passes over, and by what works of as many points were told apart. */
function interaction({ data, awards, judging }: Audited): readonly Part[] {
  const { book } = judging;
  const prized = awards.filter(({ prizeId }) => prizeId !== data.contest.definition.prizes.interaction?.id);
  const { winner, by, equal, passedOver } = ownPick(book, { prized: prized.map(({ code }) => code), open: [] });
  const countOf = (code: string | null) => book.interaction.find(({ entry }) => entry === code);
  const passed = passedOver.flatMap((code) => [code, dong(countOf(code)?.accepted ?? 0)]);
  const count = countOf(winner);
  if (by === null || winner === null || count === undefined) return passed;
  const why: Readonly<Record<string, string>> = {
    'unique-verified-voters': dong(count.voters ?? 0),
    'earlier-attainment': count.reachedAtMs == null ? '' : longTime(count.reachedAtMs),
    'public-lot': `${book.interactionLot?.source}: ${book.interactionLot?.seed}`,
  };
  return [...passed, ...equal, dong(count.accepted), winner, why[by] ?? ''];
}

const codesOf = (given: readonly Given[], prize: string): readonly string[] =>
  given.flatMap(({ prizeId, code }) => (prizeId === prize ? [code] : []));

const isMoved = (prize: string, before: readonly Given[], after: readonly Given[]): boolean =>
  codesOf(before, prize).toSorted().join() !== codesOf(after, prize).toSorted().join();

/** Prizes that went to other works than before, and those that a reason was written down for. */
function changes(
  { definition, awards }: Audited,
  of: {
    readonly heads: string;
    readonly before: readonly Given[];
    readonly reasons: readonly { readonly prizeId: string; readonly reason: string }[];
  },
): readonly Part[] {
  const reasonOf = (prize: string): string | undefined => of.reasons.find(({ prizeId }) => prizeId === prize)?.reason;
  const shown = (given: readonly Given[], prize: string): string => codesOf(given, prize).join(', ') || 'Không trao';
  const byRule = definition.interaction.juryWinnersMayWin
    ? ''
    : 'Theo Thể lệ: không xét tác phẩm đã có giải theo điểm chấm';
  const told = prizesOf(definition).filter(({ id }) => isMoved(id, of.before, awards) || reasonOf(id) !== undefined);
  if (told.length === 0) return [];
  return [
    ownTable(
      `TT | Giải | ${of.heads} | Lý do`,
      told.map(({ id, name }, at) => [
        String(at + 1),
        name.vi,
        shown(of.before, id),
        shown(awards, id),
        reasonOf(id) ?? (id === definition.prizes.interaction?.id ? byRule : ''),
      ]),
    ),
  ];
}
