import type { Audited } from './audited';
import { comma, dayAt, dong, length, longTime, signed, spokenDay, two } from './own-figures';
import { markOf, totalOf, type BookSheet } from './own-marks';
import { ownOpenTies, ownPick } from './own-tally';
import { authorList } from './own-people';
import type { OwnRow } from './own-ranking';
import { ownTable, type Expected, type OwnTable, type Part } from './own-table';
import { cell, tieWords } from './own-words';
import { voteTable } from './audit-votes';

/** Papers of the jury, from its marks. */
export function juryPapers(of: Audited): Expected {
  const { judging, data } = of;
  const members = data.staff.filter(({ bodyId }) => bodyId === 'jury').map(({ id }) => commitment(of, id));
  if (data.judging === null) return { 'juror-commitment': members };
  const valid = judging.jurors.flatMap(({ id }) =>
    judging.book.sheets.filter(({ juror, state }) => juror === id && state === 'valid'),
  );
  return {
    'score-sheet': valid.map((sheet) => scoreSheet(of, sheet)),
    'juror-commitment': members,
    'score-table': [scoreTable(of)],
    'jury-minutes': [juryMinutes(of)],
  };
}

function scoreSheet({ judging, definition, issue, title }: Audited, sheet: BookSheet): readonly Part[] {
  const seal = judging.sheets.find(({ jurorId, code }) => jurorId === sheet.juror && code === sheet.entry);
  const { rubric } = definition.scoring;
  return [
    spokenDay(dayAt(seal?.sealedAtMs ?? 0)),
    title,
    issue('establishment-decision', 'jury'),
    sheet.entry,
    ownTable(
      'TT | Tiêu chí | Điểm tối đa | Điểm chấm',
      rubric.map(({ id, name, maxPoints }, at) => [
        String(at + 1),
        name.vi,
        comma(markOf(maxPoints)),
        comma(markOf(sheet.marks[id])),
      ]),
      [
        '',
        'Tổng điểm',
        comma(rubric.reduce((sum, { maxPoints }) => sum + markOf(maxPoints), 0n)),
        comma(totalOf(sheet)),
      ],
    ),
    seal?.note ?? '',
    longTime(seal?.sealedAtMs ?? 0),
    seal?.sheetHash ?? '',
    seal?.keyed?.scanSha256 ?? '',
  ];
}

const RELATIONS = { unit: 'Cơ quan, đơn vị', place: 'Địa phương', person: 'Cá nhân' } as const;

function commitment({ data, definition, issue, title, count }: Audited, staffId: string): readonly Part[] {
  const jurorId = data.judging?.jurors.find((juror) => juror.staffId === staffId)?.id;
  const declared = data.commitments?.find((one) => one.staffId === staffId)?.relations ?? [];
  const own = data.judging?.recusals.filter((recusal) => recusal.jurorId === jurorId) ?? [];
  const relations = ownTable(
    'TT | Loại | Cơ quan, địa phương, người có liên quan | Quan hệ',
    declared.map(({ kind, text, reason }, at) => [String(at + 1), RELATIONS[kind], text, reason]),
  );
  const recused = ownTable(
    'TT | Mã số tác phẩm từ chối chấm | Lý do',
    own.map(({ code, reason }, at) => [String(at + 1), code, reason]),
  );
  return [
    issue('juror-commitment'),
    title,
    issue('establishment-decision', 'jury'),
    '1',
    ...(declared.length === 0 ? [] : [relations]),
    ...(own.length === 0 ? [] : [recused]),
    '2',
    ...count(definition.jury.declaration.undertakings.length),
  ];
}

const NOT_COUNTED = { recused: 'KCT', excluded: 'KT', valid: '' } as const;
const orDash = <Value>(value: Value | null, show: (value: Value) => string): string =>
  value === null ? '–' : show(value);

const SUMS = 'Số phiếu hợp lệ | Tổng điểm | Điểm trung bình | Chênh lệch | Điểm hiệu chỉnh | Điểm chuẩn hoá | Ghi chú';

function scoreTable(of: Audited): readonly Part[] {
  const { judging, ranking, definition, issue, title, entry, count } = of;
  const numbers = count(judging.jurors.length);
  // Beside more than five jurors there is no room: authors and units stand in a list below.
  const beside = judging.jurors.length <= 5;
  const authors = ({ code }: OwnRow): readonly string[] => [authorList(entry(code)), entry(code).unitName];
  const heads = `Hạng | Mã số | Tên tác phẩm | ${beside ? 'Tác giả | Đơn vị | ' : ''}${numbers.map((at) => `GK${at} | `).join('')}${SUMS}`;
  const rows = ranking.map((row) => [
    orDash(row.rank, String),
    row.code,
    entry(row.code).title,
    ...(beside ? authors(row) : []),
    ...judging.jurors.map(({ id }) => {
      const sheet = judging.book.sheets.find((one) => one.entry === row.code && one.juror === id);
      if (sheet === undefined) return '–';
      return sheet.state === 'valid' ? comma(totalOf(sheet)) : NOT_COUNTED[sheet.state];
    }),
    String(row.totals.length),
    comma(row.sum),
    orDash(row.mean, comma),
    row.totals.length === 0
      ? '–'
      : comma(row.totals.reduce((a, b) => (a > b ? a : b)) - row.totals.reduce((a, b) => (a < b ? a : b))),
    orDash(row.adjusted, signed),
    orDash(row.standardised, signed),
    noteOn(of, row),
  ]);
  return [
    issue('score-table'),
    title,
    ownTable(heads, rows),
    ...(beside
      ? []
      : [
          ownTable(
            'Mã số | Tác giả | Đơn vị',
            ranking.map((row) => [row.code, ...authors(row)]),
          ),
        ]),
    ...numbers,
    ...excluded(of),
    String(definition.jury.minimumSheets),
    '256',
    judging.bookHash,
  ];
}

function noteOn({ data, judging, proposal }: Audited, { code, tie, rank, odd }: OwnRow): string {
  const columnOf = (juror: string): string => `GK${judging.jurors.findIndex(({ id }) => id === juror) + 1}`;
  const listed = (words: string, jurors: readonly string[]): readonly string[] =>
    jurors.length === 0 ? [] : [`${words}: ${jurors.map(columnOf).toSorted().join(', ')}`];
  const keyed = judging.sheets.filter((sheet) => sheet.keyed !== null && sheet.code === code);
  return cell(
    [
      ...proposal.filter((given) => given.code === code).map(({ shortName }) => `đề nghị ${shortName}`),
      ...(rank === null ? ['chưa đủ phiếu'] : tie === null ? [] : [tieWords(data, tie)]),
      ...listed(
        'phiếu giấy',
        keyed.map(({ jurorId }) => jurorId),
      ),
      ...listed('điểm lệch nhiều', odd),
    ].join('; '),
  );
}

/** The sheets that are not counted, by the vote of the council. */
export const excluded = ({ judging }: Audited): readonly string[] =>
  judging.exclusions.flatMap(({ jurorId, codes, reason, for: voices, against, atMs }) => [
    String(judging.jurors.findIndex(({ id }) => id === jurorId) + 1),
    ...codes,
    reason,
    String(voices),
    String(against),
    longTime(atMs),
  ]);

function juryMinutes(of: Audited): readonly Part[] {
  const { data, judging, ranking, proposal, issue, title, winners, opened, closed, count, quorum } = of;
  const { book } = judging;
  const meeting = data.meetings.jury;
  const inState = (state: string): string => two(book.sheets.filter((sheet) => sheet.state === state).length);
  return [
    issue('jury-minutes'),
    title,
    issue('establishment-decision', 'jury'),
    ...opened(meeting),
    ...quorum(data.contest.definition.jury.quorum, meeting),
    ...count(data.stopping?.state === 'deliberate' ? 4 : 3),
    `${two(book.entries.length)} ${two(book.jurors.length)}`,
    inState('valid'),
    inState('recused'),
    inState('excluded'),
    two(book.entries.length * book.jurors.length - book.sheets.length),
    longTime(judging.lockedAtMs),
    ...excluded(of),
    '256',
    judging.bookHash,
    meeting?.incidents ?? '',
    results(of),
    ...talk(of),
    ...judging.settlements.flatMap(({ codes, votes, order, reason }) => [
      ...codes,
      ...(votes === null ? [] : [two(votes.for), two(votes.against)]),
      ...order,
      reason,
    ]),
    winners(proposal),
    ...passedOver(of),
    ...ownOpenTies(data, ranking).flat(),
    ...voteTable(meeting?.votes ?? [], of, proposal),
    closed(meeting),
  ];
}

/** Works with more interactions that a prize of the jury keeps from that prize. */
function passedOver({ data, judging: { book }, proposal, ranking }: Audited): readonly string[] {
  const prized = proposal.filter(({ prizeId }) => prizeId !== data.contest.definition.prizes.interaction?.id);
  const pick = ownPick(book, {
    prized: prized.map(({ code }) => code),
    open: ownOpenTies(data, ranking).flat(),
  });
  return pick.passedOver.flatMap((code) => [
    code,
    dong(book.interaction.find(({ entry }) => entry === code)?.accepted ?? 0),
  ]);
}

function results({ data, definition, ranking, proposal, entry }: Audited): OwnTable {
  const conclusion = ({ code, rank, mean }: OwnRow): string => {
    const prizes = proposal.filter((given) => given.code === code).map(({ shortName }) => shortName);
    if (prizes.length > 0) return `Đề nghị ${prizes.join('; ')}`;
    if (rank === null || mean === null) return 'Không xếp hạng';
    return mean < markOf(definition.jury.minimumForPrizePoints) ? 'Dưới điểm tối thiểu' : 'Không đề nghị';
  };
  return ownTable(
    'Hạng | Mã số | Tên tác phẩm | Số phiếu hợp lệ | Tổng điểm | Điểm trung bình | Ý kiến | Kết luận',
    ranking.map((row) => [
      orDash(row.rank, String),
      row.code,
      entry(row.code).title,
      String(row.totals.length),
      comma(row.sum),
      orDash(row.mean, comma),
      row.rank === null ? 'Chưa đủ phiếu' : row.tie === null ? '' : cell(tieWords(data, row.tie)),
      conclusion(row),
    ]),
  );
}

/** The rule's confidence, then each film that is talked about with its place in the ranking and the times noted in it. */
function talk({ data, ranking, entry }: Audited): readonly Part[] {
  const { stopping } = data;
  if (stopping === null) return [];
  const at = String(stopping.stopAtPercent);
  if (stopping.state !== 'deliberate') return [at];
  const talked = ranking.flatMap((row) => {
    const film = stopping.films.find(({ code }) => code === row.code);
    return film === undefined ? [] : [{ ...row, places: film.places }];
  });
  const { conclusion } = stopping;
  return [
    at,
    ownTable(
      'Hạng | Mã số | Tên tác phẩm | Điểm trung bình | Đoạn phim xem lại',
      talked.map(({ code, rank, mean, places }) => [
        orDash(rank, String),
        code,
        entry(code).title,
        orDash(mean, comma),
        places.map(({ fromMs, toMs }) => [...new Set([length(fromMs), length(toMs)])].join('–')).join('; ') ||
          'Cả phim',
      ]),
    ),
    ...(conclusion === null ? [] : [conclusion.text, longTime(conclusion.atMs)]),
  ];
}
