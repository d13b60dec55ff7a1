import { field, table } from '../blocks';
import { countColumn, markColumn, textColumn } from '../columns';
import type { PaperData } from '../data/paper-data';
import type { Room } from '../data/room';
import type { PaperBlock, PaperSheet } from '../paper';
import { commitmentSheet } from './commitment-sheet';

/** "Bản cam kết của giám khảo": interests, recusals, secrecy; one for each juror (O16). */
export function buildJurorCommitment(room: Room): readonly PaperSheet[] {
  const { data, definition } = room;
  return data.staff.filter(({ bodyId }) => bodyId === definition.jury.body).map((juror) => commitment(room, juror));
}

const commitment = (room: Room, juror: PaperData['staff'][number]): PaperSheet =>
  commitmentSheet(room, juror, { ties: [...declared(room, juror.id), ...recusals(room, juror.id)] });

const KINDS = { unit: 'Cơ quan, đơn vị', place: 'Địa phương', person: 'Cá nhân' } as const;

/** What the juror declared before the first film, in the juror's own words. */
function declared({ data }: Room, staffId: string): readonly PaperBlock[] {
  const own = data.commitments?.find((commitment) => commitment.staffId === staffId);
  if (own === undefined || own.relations.length === 0) return [];
  return [
    table(
      `Quan hệ đã khai báo: ${own.relations.length}`,
      [
        countColumn('TT', 8),
        textColumn('Loại', 22),
        textColumn('Cơ quan, địa phương, người có liên quan', 42),
        textColumn('Quan hệ', 28),
      ],
      own.relations.map(({ kind, text, reason }, at) => [String(at + 1), KINDS[kind], text, reason]),
    ),
  ];
}

function recusals({ data }: Room, staffId: string): readonly PaperBlock[] {
  const { judging } = data;
  const jurorId = judging?.jurors.find((juror) => juror.staffId === staffId)?.id;
  const own = judging?.recusals.filter((recusal) => recusal.jurorId === jurorId) ?? [];
  const declaration = data.commitments?.find((commitment) => commitment.staffId === staffId);
  if (own.length === 0) {
    if ((declaration?.relations.length ?? 0) > 0) return [];
    return [field('Quan hệ cần khai báo', judging === null && declaration === undefined ? null : 'không có')];
  }
  return [
    table(
      `Từ chối chấm ${jurorId ?? ''}`,
      [countColumn('TT', 8), markColumn('Mã số tác phẩm từ chối chấm', 30), textColumn('Lý do', 62)],
      own.map(({ code, reason }, at) => [String(at + 1), code, reason]),
    ),
  ];
}
