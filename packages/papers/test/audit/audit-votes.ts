import type { Audited } from './audited';
import { ownTable, type Part } from './own-table';
import { prizesOf, type Given } from './own-tally';

type Votes = NonNullable<Audited['data']['meetings']['jury']>['votes'];

/** Voices by prize and work as the minutes have them; free rows for the pen where nobody has written any down. */
export function voteTable(votes: Votes, { definition }: Audited, on: readonly Given[]): readonly Part[] {
  const nameOf = (id: string): string => prizesOf(definition).find((one) => one.id === id)?.name.vi ?? id;
  const rows =
    votes.length === 0
      ? on.map(({ shortName, code }) => [shortName, code, '', ''])
      : votes.map((vote) => [nameOf(vote.prizeId), vote.code ?? 'Không trao', String(vote.for), String(vote.against)]);
  if (rows.length === 0) return [];
  return [
    ownTable(
      'TT | Giải | Mã số | Đồng ý | Không đồng ý',
      rows.map((row, at) => [String(at + 1), ...row]),
    ),
  ];
}
