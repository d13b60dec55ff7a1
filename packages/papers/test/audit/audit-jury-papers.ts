import type { Audited } from './audited';
import type { Expected } from './audit-setup-papers';
import { comma, dayAt, length, longTime, spokenDay, two } from './own-figures';
import { markOf, totalOf } from './own-tally';

/** Papers of the jury, from its marks. */
export function juryPapers(of: Audited): Expected {
  const { judging, data } = of;
  const valid = judging.jurors.flatMap(({ id }) =>
    judging.book.sheets.filter(({ juror, state }) => juror === id && state === 'valid'),
  );
  return {
    'score-sheet': valid.map((sheet) => scoreSheet(of, sheet)),
    'juror-commitment': data.staff.filter(({ bodyId }) => bodyId === 'jury').map(({ id }) => commitment(of, id)),
    'score-table': [scoreTable(of)],
    'jury-minutes': [juryMinutes(of)],
  };
}

type Sheet = Audited['judging']['book']['sheets'][number];

function scoreSheet({ judging, definition, issue, title }: Audited, sheet: Sheet): readonly string[] {
  const seal = judging.sheets.find(({ jurorId, code }) => jurorId === sheet.juror && code === sheet.entry);
  const { rubric } = definition.scoring;
  return [
    spokenDay(dayAt(seal?.sealedAtMs ?? 0)),
    title,
    issue('establishment-decision', 'jury'),
    sheet.entry,
    ...rubric.flatMap(({ id, maxPoints }, at) => [
      String(at + 1),
      comma(markOf(maxPoints)),
      comma(markOf(sheet.marks[id])),
    ]),
    comma(rubric.reduce((sum, { maxPoints }) => sum + markOf(maxPoints), 0n)),
    comma(totalOf(sheet)),
    seal?.note ?? '',
    longTime(seal?.sealedAtMs ?? 0),
    seal?.sheetHash ?? '',
  ];
}

function commitment({ judging, issue, title, count, data }: Audited, staffId: string): readonly string[] {
  const jurorId = judging.jurors.find((juror) => juror.staffId === staffId)?.id;
  const declared = data.commitments?.find((one) => one.staffId === staffId)?.relations ?? [];
  const own = judging.recusals.filter((recusal) => recusal.jurorId === jurorId);
  return [
    issue('juror-commitment'),
    title,
    issue('establishment-decision', 'jury'),
    '1',
    ...declared.flatMap(({ text, reason }, at) => [String(at + 1), text, reason]),
    ...own.flatMap(({ code, reason }, at) => [String(at + 1), code, reason]),
    '2',
    ...count(5),
  ];
}

function scoreTable({ judging, ranking, definition, issue, title, entry }: Audited): readonly string[] {
  const numbers = judging.jurors.map((_, at) => String(at + 1));
  // Beside more than five jurors there is no room: the units stand in a list below.
  const beside = judging.jurors.length <= 5;
  const unitsBelow = beside ? [] : ranking.flatMap(({ code }) => [code, entry(code).unitName]);
  return [
    issue('score-table'),
    title,
    ...numbers,
    ...ranking.flatMap(({ code, rank, totals, sum, mean, adjusted, standardised }) => [
      String(rank),
      code,
      entry(code).title,
      ...(beside ? [entry(code).unitName] : []),
      ...judging.jurors.map(({ id }) => {
        const sheet = judging.book.sheets.find((one) => one.entry === code && one.juror === id);
        return sheet?.state === 'valid' ? comma(totalOf(sheet)) : '';
      }),
      String(totals.length),
      comma(sum),
      comma(mean),
      comma(totals.reduce((a, b) => (a > b ? a : b)) - totals.reduce((a, b) => (a < b ? a : b))),
      comma(BigInt(Math.round(Number(adjusted) * 100))),
      comma(standardised),
    ]),
    ...unitsBelow,
    ...numbers,
    String(definition.jury.minimumSheets),
    '256',
    judging.bookHash,
  ];
}

function juryMinutes(of: Audited): readonly string[] {
  const { data, judging, ranking, proposal, issue, title, entry, winners, opened, closed, count } = of;
  const { book } = judging;
  const meeting = data.meetings.jury as NonNullable<Audited['data']['meetings']['jury']>;
  const { numerator, denominator } = data.contest.definition.jury.quorum;
  const inState = (state: string): string => two(book.sheets.filter((sheet) => sheet.state === state).length);
  return [
    issue('jury-minutes'),
    title,
    issue('establishment-decision', 'jury'),
    ...opened(meeting),
    `${numerator}/${denominator}`,
    ...[meeting.quorum?.needed, meeting.quorum?.of, meeting.quorum?.present].map((number = 0) => two(number)),
    ...count(data.stopping?.state === 'deliberate' ? 4 : 3),
    `${two(book.entries.length)} ${two(book.jurors.length)}`,
    inState('valid'),
    inState('recused'),
    inState('excluded'),
    two(book.entries.length * book.jurors.length - book.sheets.length),
    longTime(judging.lockedAtMs),
    '256',
    judging.bookHash,
    meeting.incidents,
    ...ranking.flatMap(({ code, rank, totals, sum, mean }) => [
      String(rank),
      code,
      entry(code).title,
      String(totals.length),
      comma(sum),
      comma(mean),
    ]),
    ...talk(of),
    ...winners(proposal),
    ...proposal.flatMap(({ code }, at) => [String(at + 1), code]),
    closed(meeting),
  ];
}

/** The rule's confidence, then each film that is talked about with its place in the ranking and the times noted in it. */
function talk({ data, ranking, entry }: Audited): readonly string[] {
  const { stopping } = data;
  if (stopping === null) return [];
  const at = String(data.contest.definition.jury.stopAtConfidencePercent);
  if (stopping.state !== 'deliberate') return [at];
  const talked = ranking.flatMap((row) => {
    const film = stopping.films.find(({ code }) => code === row.code);
    return film === undefined ? [] : [{ ...row, places: film.places }];
  });
  const { conclusion } = stopping;
  return [
    at,
    ...talked.flatMap(({ code, rank, mean, places }) => [
      String(rank),
      code,
      entry(code).title,
      comma(mean),
      ...places.flatMap(({ fromMs, toMs }) => [...new Set([length(fromMs), length(toMs)])]),
    ]),
    ...(conclusion === null ? [] : [conclusion.text, longTime(conclusion.atMs)]),
  ];
}
