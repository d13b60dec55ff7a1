import type { ScoreTable, ScoreTableRow } from '@hoithi/papers';
import { formatHundredths, type RankingRow } from '@hoithi/scoring';
import type { Award } from '../award';
import { sheetTotal } from '../judging/sheet-total';
import { hashBook } from './hash-book';
import { entryIdsByCode, type Room } from './read-room';

/** The numbers of "Bảng tổng hợp điểm" out of the council room, names from intake. */
export async function scoreTable(award: Award, room: Room): Promise<ScoreTable> {
  const { contest, book, tally, lock } = room;
  const idOf = entryIdsByCode(room.ballots);
  const [cards, roster] = await Promise.all([
    award.cards(contest.id, [...idOf.values()]),
    award.roster.jurors(contest.id),
  ]);
  const prizeNameOf = prizeNames(room);
  return {
    jurors: lock.jurorIds.map((jurorId) => {
      const juror = roster.find((member) => member.jurorId === jurorId);
      return { name: juror?.name ?? jurorId, title: juror?.title ?? '' };
    }),
    rows: tally.ranking.map((row): ScoreTableRow => {
      const entryId = idOf.get(row.entry) ?? row.entry;
      const card = cards.get(entryId);
      return {
        rank: row.rank,
        code: row.entry,
        title: card?.title ?? row.entry,
        authorNames: card?.authorNames ?? [],
        unitName: card?.unitName ?? '',
        marks: book.jurors.map((juror) => markOf(room, { juror, entry: row.entry })),
        validSheets: row.validSheets,
        sum: sumOf(room, row.entry),
        mean: row.score,
        note: [prizeNameOf.get(entryId), tieNote(room, row)].filter((part) => part !== undefined).join('; '),
      };
    }),
    bookHash: hashBook(book),
  };
}

function markOf(room: Room, of: { readonly juror: string; readonly entry: string }): ScoreTableRow['marks'][number] {
  const sheet = room.book.sheets.find((own) => own.juror === of.juror && own.entry === of.entry);
  if (sheet === undefined) return { state: 'missing' };
  if (sheet.state !== 'valid') return { state: sheet.state };
  return { state: 'valid', total: sheetTotal(sheet.marks) ?? formatHundredths(0) };
}

function sumOf(room: Room, entry: string): string {
  const marks = room.book.sheets.filter((sheet) => sheet.entry === entry && sheet.state === 'valid');
  const tenThousandths = marks
    .flatMap((sheet) => Object.values(sheet.marks))
    .reduce((sum, mark) => sum + Math.round(mark * 10_000), 0);
  return formatHundredths(Math.floor((tenThousandths + 50) / 100));
}

function prizeNames({ contest, decision }: Room): ReadonlyMap<string, string> {
  const { jury, interaction } = contest.definition.prizes;
  const nameOf = new Map(
    [...jury, ...(interaction === undefined ? [] : [interaction])].map(({ id, name }) => [id, name.vi]),
  );
  return new Map(
    decision?.outcomes.flatMap(({ entryId, prizeId }) =>
      prizeId === null ? [] : [[entryId, nameOf.get(prizeId) ?? prizeId]],
    ) ?? [],
  );
}

const TIE_WORDS: Readonly<Record<string, string>> = {
  'head-to-head': 'phân định: đối đầu trực tiếp',
  'jury-vote': 'phân định: Ban Giám khảo bỏ phiếu',
  chair: 'phân định: Trưởng Ban quyết định',
  open: 'đồng điểm',
};

function tieNote({ contest }: Room, row: RankingRow): string | undefined {
  if (row.status === 'too-few-sheets') return 'chưa đủ phiếu';
  if (row.tieBrokenBy === null) return undefined;
  const criterionId = /^criterion:(.+)$/.exec(row.tieBrokenBy)?.[1];
  if (criterionId === undefined) return TIE_WORDS[row.tieBrokenBy];
  const criterion = contest.definition.scoring.rubric.find(({ id }) => id === criterionId);
  return `phân định: ${criterion?.name.vi ?? criterionId}`;
}
