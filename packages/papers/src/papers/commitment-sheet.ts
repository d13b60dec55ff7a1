import { field, heading, numbered, paragraph } from '../blocks';
import { cite } from '../cite';
import type { Room } from '../data/room';
import type { PaperBlock, PaperSheet } from '../paper';
import { sheetOf } from '../sheet';

/** How the sheet is laid out: its ties, and whether it is a form for the pen. */
type Plan = { readonly ties: readonly PaperBlock[]; readonly dense?: true };

type Juror = { readonly name: string; readonly title: string; readonly unitName: string | null };

/** The frame of "Bản cam kết của giám khảo" (O16): who, by which decision, the juror's ties, what is undertaken, one signature. */
export function commitmentSheet(room: Room, { name, title, unitName }: Juror, { ties, ...layout }: Plan): PaperSheet {
  const { undertaking, undertakings } = room.definition.jury.declaration;
  return sheetOf(room, {
    paperId: 'juror-commitment',
    ...layout,
    subtitle: ['về xung đột lợi ích và giữ bí mật kết quả chấm', room.definition.title.vi],
    blocks: [
      field('Giám khảo', [name, title].filter((part) => part !== '').join(', ')),
      field('Cơ quan, đơn vị công tác', unitName),
      field('Căn cứ', cite(room, { paperId: 'establishment-decision', part: room.definition.jury.body })),
      heading('1. Quan hệ với tác giả, tác phẩm dự thi'),
      ...ties,
      heading('2. Tôi cam kết'),
      paragraph(undertaking.vi),
      ...numbered(undertakings.map(({ vi }) => vi)),
      paragraph('Nếu vi phạm, tôi hoàn toàn chịu trách nhiệm trước Ban Tổ chức và pháp luật./.'),
    ],
    signedBy: [{ onBehalfOf: null, titles: ['Người cam kết'], fullName: name }],
  });
}
