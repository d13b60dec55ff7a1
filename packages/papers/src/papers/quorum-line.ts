import { paragraph } from '../blocks';
import { bodyName } from '../data/body-name';
import type { PaperMeeting } from '../data/paper-data';
import type { Room } from '../data/room';
import type { PaperBlock } from '../paper';
import { padded } from '../words/figures';

/** What the rules ask of a meeting, and whether it was met by the members of that day (O16). */
export function quorumLine(
  room: Room,
  of: {
    readonly bodyId: string;
    readonly share: { readonly numerator: number; readonly denominator: number };
    readonly meeting: PaperMeeting | null;
  },
): PaperBlock {
  const { numerator, denominator } = of.share;
  const rule = `${bodyName(room, of.bodyId)} họp hợp lệ khi có mặt ít nhất ${numerator}/${denominator} số thành viên`;
  const quorum = of.meeting?.quorum ?? null;
  if (quorum === null) return paragraph(`${rule}.`);
  const { present, needed, met } = quorum;
  const asked = `${rule} (${padded(needed)} trên ${padded(quorum.of)} thành viên)`;
  const says = met ? 'đủ điều kiện họp' : 'chưa đủ điều kiện họp';
  return paragraph(`${asked}; cuộc họp có mặt ${padded(present)} thành viên, ${says}.`);
}
