import { basisBlocks } from '../bases';
import { centred, field, heading, items, paragraph, table } from '../blocks';
import { cite, citeByNumber } from '../cite';
import { countColumn, textColumn } from '../columns';
import { bodyName } from '../data/body-name';
import { authorNames, authorsInOrder } from '../data/names';
import type { PaperEntry } from '../data/paper-data';
import { recipientsOf } from '../data/recipients-of';
import type { Room, Winner } from '../data/room';
import type { PaperSheet } from '../paper';
import { replacedRooms, sheetOf } from '../sheet';
import { decimalComma } from '../words/decimal-comma';
import { padded } from '../words/figures';
import { citeHearing } from './cite-hearing';

const PAPER_ID = 'merit-dossier';

/** "Hồ sơ đề nghị tặng Bằng khen": request, list, and a summary of merits for each work (R21, O22). */
export function buildMeritDossier(room: Room): readonly PaperSheet[] {
  return [room, ...replacedRooms(room, PAPER_ID)].flatMap(dossierOf);
}

function dossierOf(room: Room): readonly PaperSheet[] {
  const honoured = room.winners.filter(({ prize }) => prize.extraHonour !== undefined);
  if (honoured.length === 0) return [];
  return [request(room, honoured), ...honoured.map((winner) => merits(room, winner))];
}

function request(room: Room, honoured: readonly Winner[]): PaperSheet {
  const { definition } = room;
  const [replaced] = replacedRooms(room, PAPER_ID);
  const heard = room.edition > 1 ? citeHearing(room) : [];
  const honour = honoured[0]?.prize.extraHonour?.name.vi ?? '';
  const people = honoured.flatMap((winner) => authorsInOrder(winner.entry).map((author) => ({ author, winner })));
  return sheetOf(room, {
    paperId: PAPER_ID,
    title: 'Tờ trình',
    subtitle: [
      `về việc đề nghị tặng ${honour}`,
      ...(replaced === undefined
        ? []
        : [`(thay thế ${citeByNumber(replaced, { paperId: PAPER_ID, by: askedBy(room), name: 'Tờ trình' })})`]),
    ],
    blocks: [
      centred(`Kính gửi: ${signerBody(room, honoured)}`),
      ...basisBlocks(room, {
        paperId: PAPER_ID,
        by: askedBy(room),
        on: ['council-minutes'],
        more: [...heard, cite(room, { paperId: 'award-decision' })],
      }),
      paragraph(
        `${bodyName(room, definition.organisation.decidingBody)} đề nghị tặng ${honour} cho ${padded(people.length)} cá nhân là tác giả của ${padded(honoured.length)} tác phẩm đạt giải cao tại ${definition.title.vi}:`,
      ),
      table(
        'Đề nghị tặng Bằng khen',
        [
          countColumn('TT', 6),
          textColumn('Họ và tên', 26),
          textColumn('Đơn vị, địa phương', 30),
          textColumn('Thành tích', 38),
        ],
        people.map(({ author, winner }, at) => [
          String(at + 1),
          author.fullName,
          placeOf(author),
          `Đạt ${winner.prize.name.vi} với tác phẩm ${winner.entry.code} “${winner.entry.title}”`,
        ]),
      ),
      heading('Tài liệu kèm theo'),
      ...items([
        'Báo cáo tóm tắt thành tích',
        cite(room, { paperId: 'council-minutes' }),
        ...heard,
        cite(room, { paperId: 'award-decision' }),
      ]),
      paragraph('Kính trình xem xét, quyết định./.'),
    ],
    recipients: recipientsOf(room, PAPER_ID),
    by: askedBy(room),
  });
}

const placeOf = ({ unitName, localityName }: PaperEntry['authors'][number]): string =>
  [unitName, localityName].filter((part) => part !== '').join(', ');

/** Who confers the honour is asked for it, not asking. */
function signerBody(room: Room, honoured: readonly Winner[]): string {
  const signerId = honoured[0]?.prize.extraHonour?.signer;
  const signer = room.definition.organisation.signers.find(({ id }) => id === signerId);
  return `${signer?.title.vi ?? ''} ${bodyName(room, signer?.body ?? '')}`.trim();
}

/** The listed body confers the honour; it is the deciding body of the contest that asks. */
function askedBy({ definition }: Room) {
  const { decidingBody, signers } = definition.organisation;
  return { issuedBy: decidingBody, signers: signers.filter(({ body }) => body === decidingBody).map(({ id }) => id) };
}

function merits(room: Room, { prize, entry }: Winner): PaperSheet {
  const row = room.tally?.ranking.find((one) => one.entry === entry.code);
  return sheetOf(room, {
    paperId: PAPER_ID,
    title: 'Báo cáo tóm tắt thành tích',
    subtitle: [`đề nghị tặng ${prize.extraHonour?.name.vi ?? ''}`],
    blocks: [
      field('Tác giả (nhóm tác giả)', authorNames(entry).join(', ')),
      field('Đơn vị', entry.unitName),
      field('Địa phương', entry.localityName),
      field('Tác phẩm', `${entry.code} “${entry.title}”`),
      field('Giải thưởng', prize.name.vi),
      field('Điểm trung bình của Ban Giám khảo', row?.score == null ? 'không có' : decimalComma(row.score)),
      field(
        'Thứ hạng',
        row?.rank == null ? 'không xếp hạng' : `${row.rank} trên ${padded(room.tally?.ranking.length ?? 0)} tác phẩm`,
      ),
      heading('Nội dung tác phẩm'),
      paragraph(entry.summary),
      heading('Đóng góp'),
      paragraph(
        `Tác phẩm góp phần tuyên truyền chủ đề “${room.definition.theme.vi}”, được Ban Giám khảo chấm độc lập và Ban Tổ chức công nhận tại ${cite(room, { paperId: 'award-decision' })}.`,
      ),
      field('Ý kiến của cơ quan, đơn vị', null),
    ],
    by: askedBy(room),
  });
}
