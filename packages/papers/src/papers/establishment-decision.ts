import { decisionOpening } from '../bases';
import { article, items, table } from '../blocks';
import { countColumn, textColumn } from '../columns';
import { bodyName, bodyOfRole } from '../data/body-name';
import { inOrder } from '../data/in-order';
import type { PaperData } from '../data/paper-data';
import { recipientsOf } from '../data/recipients-of';
import type { Room } from '../data/room';
import type { PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { padded } from '../words/figures';

const PAPER_ID = 'establishment-decision';

/** "Quyết định thành lập" of Organising Committee, Jury and Secretariat, one decision each (R23). */
export function buildEstablishmentDecision(room: Room): readonly PaperSheet[] {
  const { organisation, jury } = room.definition;
  const bodyIds = [organisation.decidingBody, jury.body, bodyOfRole(room, 'secretary')];
  return bodyIds.flatMap((bodyId) => {
    if (bodyId === undefined || !room.data.staff.some((member) => member.bodyId === bodyId)) return [];
    return [decisionOn(room, bodyId)];
  });
}

function decisionOn(room: Room, bodyId: string): PaperSheet {
  const { definition, data } = room;
  const name = bodyName(room, bodyId);
  const members = data.staff.filter((member) => member.bodyId === bodyId);
  const duties = definition.organisation.bodies.find(({ id }) => id === bodyId)?.duties ?? [];
  return sheetOf(room, {
    paperId: PAPER_ID,
    part: bodyId,
    title: 'Quyết định',
    subtitle: [`về việc thành lập ${name}`, definition.title.vi],
    blocks: [
      ...decisionOpening(room, {
        paperId: PAPER_ID,
        on: [],
        proposedBy: bodyName(room, definition.organisation.standingBody),
      }),
      article(1, `Thành lập ${name} (${definition.title.vi}), gồm ${padded(members.length)} thành viên có tên sau:`),
      memberTable(name, inOrder(room, members)),
      article(2, `${name} có nhiệm vụ:`),
      ...items(duties.map(({ vi }) => vi)),
      article(3, `${name} làm việc theo Thể lệ Cuộc thi và tự giải thể khi Cuộc thi kết thúc.`),
      article(
        4,
        `${bodyName(room, definition.organisation.standingBody)}, các cơ quan, đơn vị liên quan và các thành viên có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký./.`,
      ),
    ],
    recipients: ['Như Điều 4', ...recipientsOf(room, PAPER_ID)],
  });
}

function memberTable(name: string, members: PaperData['staff']) {
  return table(
    name,
    [countColumn('TT', 6), textColumn('Họ và tên', 28), textColumn('Chức danh', 26), textColumn('Cơ quan, đơn vị', 40)],
    members.map((member, at) => [String(at + 1), member.name, member.title, member.unitName]),
  );
}
