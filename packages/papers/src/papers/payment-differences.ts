import { paragraph, table } from '../blocks';
import { countColumn, dongColumn, markColumn, textColumn } from '../columns';
import { roomOfEdition, type Room } from '../data/room';
import type { PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { capitalised } from '../words/capitalised';
import { figures } from '../words/figures';
import { moneyInWords } from '../words/money-in-words';
import { citeDecision } from './cite-decision';
import { paymentsOf } from './payments-of';

const PAPER_ID = 'payment-list';
const NOTHING = { prizes: [] as readonly string[], sumDong: 0 };

type Person = { readonly name: string; readonly code: string; readonly author: number };
type Share = Person & typeof NOTHING;
type Difference = Person & {
  readonly before: typeof NOTHING;
  readonly after: typeof NOTHING;
};

/**
 * "Bảng đối chiếu tiền thưởng": whom a changed decision gives more, less or something else than the one before it, for whoever has
 * paid by the first or handed its certificates out (O18, R25). Nothing where the decision has one edition.
 */
export function paymentDifferences(room: Room): readonly PaperSheet[] {
  if (room.edition < 2) return [];
  const earlier = roomOfEdition(room, room.edition - 1);
  const differences = compare(sharesOf(earlier), sharesOf(room));
  const sum = (of: (one: Difference) => number): number => differences.reduce((all, one) => all + of(one), 0);
  const less = sum(({ before, after }) => Math.max(0, before.sumDong - after.sumDong));
  const more = sum(({ before, after }) => Math.max(0, after.sumDong - before.sumDong));
  return [
    sheetOf(room, {
      paperId: PAPER_ID,
      part: 'differences',
      title: 'Bảng đối chiếu tiền thưởng',
      subtitle: [room.definition.title.vi, `(Theo ${citeDecision(room)}, so với ${citeDecision(earlier)})`],
      orientation: 'landscape',
      blocks:
        differences.length === 0
          ? [paragraph('Không ai nhận khác so với quyết định trước.')]
          : [
              table(
                'Đối chiếu tiền thưởng',
                [
                  countColumn('TT', 5),
                  textColumn('Họ và tên người nhận', 20),
                  markColumn('Mã số tác phẩm', 10),
                  textColumn('Giải trước', 15),
                  dongColumn('Số tiền trước (đồng)', 12),
                  textColumn('Giải nay', 15),
                  dongColumn('Số tiền nay (đồng)', 12),
                  dongColumn('Chênh lệch (đồng)', 12),
                  textColumn('Giấy chứng nhận', 13),
                ],
                differences.map((one, at) => row(one, at + 1)),
                [
                  '',
                  'Cộng',
                  '',
                  '',
                  figures(sum(({ before }) => before.sumDong)),
                  '',
                  figures(sum(({ after }) => after.sumDong)),
                  signed(more - less),
                  '',
                ],
              ),
              paragraph(`Thu hồi hoặc không chi: ${moneyInWords(less)}.`),
              paragraph(`Chi thêm: ${moneyInWords(more)}.`),
              paragraph('Giấy chứng nhận thu hồi không còn khớp khi quét mã.'),
            ],
    }),
  ];
}

/** What each person gets for each work, all its prizes together. */
function sharesOf(room: Room): readonly Share[] {
  const shares = new Map<string, Share>();
  for (const { name, author, winner, valueDong } of paymentsOf(room)) {
    const { code } = winner.entry;
    const known = shares.get(`${code} ${author}`) ?? { name, code, author, ...NOTHING };
    const prizes = [...known.prizes, winner.prize.name.vi];
    shares.set(`${code} ${author}`, { ...known, prizes, sumDong: known.sumDong + valueDong });
  }
  return [...shares.values()];
}

function compare(before: readonly Share[], after: readonly Share[]): readonly Difference[] {
  const find = (shares: readonly Share[], { code, author }: Person): typeof NOTHING =>
    shares.find((one) => one.code === code && one.author === author) ?? NOTHING;
  const gone = before.filter((share) => find(after, share) === NOTHING);
  return [...after, ...gone]
    .map(({ name, code, author }) => {
      const person = { name, code, author };
      return { ...person, before: find(before, person), after: find(after, person) };
    })
    .filter((one) => one.before.prizes.join() !== one.after.prizes.join() || one.before.sumDong !== one.after.sumDong);
}

function row({ name, code, before, after }: Difference, number: number): readonly string[] {
  const papers = [
    ...before.prizes.filter((prize) => !after.prizes.includes(prize)).map(() => 'thu hồi'),
    ...after.prizes.filter((prize) => !before.prizes.includes(prize)).map(() => 'cấp mới'),
  ];
  return [
    String(number),
    name,
    code,
    before.prizes.join('; ') || '–',
    figures(before.sumDong),
    after.prizes.join('; ') || '–',
    figures(after.sumDong),
    signed(after.sumDong - before.sumDong),
    capitalised([...new Set(papers)].join(', ')),
  ];
}

/** With its sign, so that nobody pays what is to be paid back. */
const signed = (dong: number): string => (dong > 0 ? `+${figures(dong)}` : figures(dong));
