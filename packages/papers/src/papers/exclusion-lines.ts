import type { Room } from '../data/room';
import { fullMoment } from '../words/moments';

/** Which sheets are not counted, by which vote of the council and why (O16); a sentence for each vote. */
export function exclusionLines({ data }: Room): readonly string[] {
  const { judging, contest } = data;
  if (judging === null) return [];
  return judging.exclusions.map(({ jurorId, codes, reason, for: voicesFor, against, atMs }) => {
    const at = judging.jurors.findIndex(({ id }) => id === jurorId);
    const who = `GK${at + 1} (${judging.jurors[at]?.name ?? jurorId})`;
    const when = fullMoment(atMs, contest.calendar);
    return `${who}: phiếu của ${codes.join(', ')}; lý do: ${reason}; Ban Tổ chức biểu quyết ${voicesFor} đồng ý, ${against} không đồng ý, ${when}.`;
  });
}
