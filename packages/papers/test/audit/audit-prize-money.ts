import type { Audited } from './audited';
import { editionsOf } from './editions';
import { dong } from './own-figures';
import { ownTable, type Part } from './own-table';
import { moneyOf } from './own-tally';
import { cell } from './own-words';

/** The list of who gets money, and what a changed decision makes of the one before. */
export function prizeMoney(of: Audited): readonly (readonly Part[])[] {
  const [, before] = editionsOf(of);
  return [...(of.awards.length === 0 ? [] : [list(of)]), ...(before === undefined ? [] : [differences(of, before)])];
}

type Due = {
  readonly name: string;
  /** One person of one work. */
  readonly whose: string;
  readonly prize: string;
  readonly code: string;
  readonly dong: number;
};

/** Who is due how much: the leader alone, or each author as much and the leader what is left over. */
function duesOf({ awards, definition, entry }: Audited): readonly Due[] {
  const toLeader = definition.limits.prizeMoneyTo === 'leader';
  return awards.flatMap(({ code, shortName: prize, valueDong }) => {
    const { authors } = entry(code);
    const head = authors.find(({ isLeader }) => isLeader) ?? authors[0];
    const share = toLeader ? 0 : (valueDong - (valueDong % authors.length)) / authors.length;
    return authors.flatMap((author, at) => {
      const due = author === head ? valueDong - share * (authors.length - 1) : share;
      return due === 0 ? [] : [{ name: author.fullName, whose: `${code} ${at}`, prize, code, dong: due }];
    });
  });
}

function list(of: Audited): readonly Part[] {
  const { awards, definition, issue, title } = of;
  const sum = dong(moneyOf(awards));
  return [
    issue('payment-list'),
    title,
    issue('award-decision'),
    ownTable(
      'TT | Họ và tên người nhận | Giải | Mã số tác phẩm | Số định danh cá nhân | Số tài khoản, ngân hàng | Số tiền (đồng) | Thuế (đồng) | Ký nhận',
      duesOf(of).map((due, at) => [String(at + 1), due.name, due.prize, due.code, '', '', dong(due.dong), '', '']),
      ['', 'Cộng', '', '', '', '', sum, '', ''],
    ),
    sum,
    definition.prizes.budgetSource.vi,
  ];
}

const sumOf = (dues: readonly Due[]): number => dues.reduce((sum, due) => sum + due.dong, 0);
const plus = (change: number): string => `${change > 0 ? '+' : ''}${dong(change)}`;

/** Everyone whose prizes or money are others now, in the order of the new list, then who has left it. */
function differences(of: Audited, before: Audited): readonly Part[] {
  const [was, is] = [duesOf(before), duesOf(of)];
  const people = [...new Map([...is, ...was].map((due) => [due.whose, due])).keys()];
  const changes = people.flatMap((whose) => {
    const [once, now] = [was, is].map((dues) => dues.filter((due) => due.whose === whose)) as [Due[], Due[]];
    const told = (dues: readonly Due[]): string => dues.map(({ prize, dong: due }) => `${prize} ${due}`).join();
    return told(once) === told(now) ? [] : [{ once, now, change: sumOf(now) - sumOf(once) }];
  });
  const [less, more] = [-1, 1].map((sign) =>
    changes.reduce((sum, { change }) => sum + (change * sign > 0 ? change * sign : 0), 0),
  ) as [number, number];
  const table = ownTable(
    'TT | Họ và tên người nhận | Mã số tác phẩm | Giải trước | Số tiền trước (đồng) | Giải nay | Số tiền nay (đồng) | Chênh lệch (đồng) | Giấy chứng nhận',
    changes.map(({ once, now, change }, at) => {
      const [one] = [...now, ...once];
      const prizes = (dues: readonly Due[]): string => dues.map(({ prize }) => prize).join('; ') || '–';
      const lacks = (dues: readonly Due[], others: readonly Due[]): boolean =>
        others.some(({ prize }) => dues.every((due) => due.prize !== prize));
      const papers = [...(lacks(now, once) ? ['thu hồi'] : []), ...(lacks(once, now) ? ['cấp mới'] : [])];
      return [
        String(at + 1),
        one?.name ?? '',
        one?.code ?? '',
        prizes(once),
        dong(sumOf(once)),
        prizes(now),
        dong(sumOf(now)),
        plus(change),
        cell(papers.join(', ')),
      ];
    }),
    [
      '',
      'Cộng',
      '',
      '',
      dong(changes.reduce((sum, { once }) => sum + sumOf(once), 0)),
      '',
      dong(changes.reduce((sum, { now }) => sum + sumOf(now), 0)),
      plus(more - less),
      '',
    ],
  );
  return [
    of.issue('payment-list', 'differences'),
    of.title,
    of.issue('award-decision'),
    before.issue('award-decision'),
    ...(changes.length === 0 ? [] : [table, dong(less), dong(more)]),
  ];
}
