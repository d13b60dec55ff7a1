import { field, heading, paragraph, table } from '../blocks';
import { countColumn, markColumn, textColumn } from '../columns';
import { leaderName } from '../data/names';
import type { PaperEntry } from '../data/paper-data';
import type { Room } from '../data/room';
import type { PaperBlock, PaperSheet, PaperSignature } from '../paper';
import { sheetOf } from '../sheet';
import { filmLength } from '../words/film-length';

/** "Phiếu đăng ký dự thi và Bản cam kết", filled from the register, one for each entry (R10-R13, O9-O11, O20). */
export function buildRegistration(room: Room): readonly PaperSheet[] {
  return room.data.entries.map((entry) => formOf(room, entry));
}

function formOf(room: Room, entry: PaperEntry): PaperSheet {
  const { definition } = room;
  const form = definition.works.forms.find(({ id }) => id === entry.formId);
  const content = definition.works.contentTypes.find(({ id }) => id === entry.contentTypeId);
  const durationMs = entry.film?.durationMs ?? null;
  return sheetOf(room, {
    paperId: 'registration',
    subtitle: [definition.title.vi, `Chủ đề: “${definition.theme.vi}”`],
    blocks: [
      heading('I. Tác phẩm dự thi'),
      field('Mã số', entry.code),
      field('Tên tác phẩm', entry.title),
      field('Thể loại', form?.name.vi),
      field('Nội dung', content?.name.vi),
      field('Cơ quan, đơn vị, địa phương được nói đến', entry.aboutPlace),
      field('Cơ quan, đơn vị gửi tác phẩm', entry.unitName),
      field('Thời lượng (phút:giây)', durationMs === null ? null : filmLength(durationMs)),
      field('Tóm tắt nội dung', entry.summary),
      field('Phần do trí tuệ nhân tạo tạo ra hoặc chỉnh sửa', entry.aiUse ?? 'không có'),
      heading('II. Tác giả, nhóm tác giả'),
      authorTable(room, entry),
      ...guardianFields(room, entry),
      heading('III. Cam kết'),
      ...declarationBlocks(room, entry),
    ],
    signedBy: [
      ...guardianSignatures(room, entry),
      { onBehalfOf: null, titles: ['Tác giả, trưởng nhóm tác giả'], fullName: leaderName(entry) },
    ],
  });
}

function authorTable({ definition }: Room, entry: PaperEntry): PaperBlock {
  const categoryOf = (id: string | null): string =>
    definition.eligibility.categories.find((category) => category.id === id)?.name.vi ?? '';
  return table(
    `Tác giả ${entry.code}`,
    [
      countColumn('TT', 6),
      textColumn('Họ và tên', 20),
      markColumn('Năm sinh', 9),
      textColumn('Đối tượng', 19),
      textColumn('Đơn vị, địa phương', 20),
      textColumn('Điện thoại, thư điện tử', 28),
    ],
    entry.authors.map((author, at) => [
      String(at + 1),
      `${author.fullName}${author.isLeader && entry.authors.length > 1 ? ' (trưởng nhóm)' : ''}`,
      author.birthYear === null ? '' : String(author.birthYear),
      categoryOf(author.categoryId),
      [author.unitName, author.localityName].filter((part) => part !== '').join(', '),
      [author.phone, author.email].filter((part) => part !== null).join('\n'),
    ]),
  );
}

/** Guardians by name where the register tells them; else a line for the pen, where a guardian has declared (O10). */
function guardianFields(room: Room, entry: PaperEntry): readonly PaperBlock[] {
  const known = entry.authors.flatMap(({ fullName, guardian }) =>
    guardian === null
      ? []
      : [field(`Người giám hộ của ${fullName}`, `${guardian.fullName} (${guardian.relation})${phoneOf(guardian)}`)],
  );
  if (known.length > 0 || !hasMinor(room, entry)) return known;
  return [field('Người giám hộ (họ và tên, quan hệ với tác giả)', null)];
}

const phoneOf = ({ phone }: { readonly phone: string | null }): string =>
  phone === null || phone === '' ? '' : `, điện thoại ${phone}`;

/** One line for each guardian that is known, else one for the pen. */
function guardianSignatures(room: Room, entry: PaperEntry): readonly PaperSignature[] {
  const known = [...new Set(entry.authors.flatMap(({ guardian }) => guardian?.fullName ?? []))];
  const names = known.length > 0 ? known : hasMinor(room, entry) ? [null] : [];
  const ofMinor = `(của tác giả dưới ${room.definition.limits.guardianUnderAgeYears} tuổi)`;
  return names.map((fullName) => ({ onBehalfOf: null, titles: ['Người giám hộ', ofMinor], fullName }));
}

function hasMinor({ definition }: Room, { authors, declarationIds }: PaperEntry): boolean {
  const ofMinors = definition.declarations.filter(({ by }) => by === 'guardian' || by === 'child');
  return authors.some(({ guardian }) => guardian !== null) || ofMinors.some(({ id }) => declarationIds?.includes(id));
}

/** The declarations that the rules ask of this entry; a cross where one was given. */
function declarationBlocks(room: Room, entry: PaperEntry): readonly PaperBlock[] {
  const { definition } = room;
  const given = entry.declarationIds;
  const minor = hasMinor(room, entry);
  const isAsked = (declaration: (typeof definition.declarations)[number]): boolean => {
    if (given?.includes(declaration.id) === true) return true;
    if (declaration.onlyWhen !== undefined) return false;
    return minor || (declaration.by !== 'guardian' && declaration.by !== 'child');
  };
  return [
    paragraph(`${definition.eligibility.statement.vi} ${definition.eligibility.barred.text.vi}`),
    ...definition.declarations.filter(isAsked).map(({ id, title, text }): PaperBlock => ({
      kind: 'item',
      marker: given?.includes(id) === true ? '[x]' : '[  ]',
      lead: `${title.vi}:`,
      text: text.vi,
    })),
  ];
}
