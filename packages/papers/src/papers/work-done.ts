import type { PaperData } from '../data/paper-data';
import type { Room } from '../data/room';

/** What is paid by: sheets of a juror, votes of a screener, or the service of a person. */
export type Work = { readonly per: 'sheet' | 'vote' | 'person'; readonly name: string; readonly count: number };

type Member = PaperData['staff'][number];

/**
 * What a member of one of the contest's bodies did in it, counted from the score book and the screening votes (a return for repair is none). The votes of a person
 * who sits in several bodies count in one of them: the one that screens where it is among them.
 */
export function workDone(room: Room, member: Member): readonly Work[] {
  const { data, definition } = room;
  const votes = screeningBodyOf(room, member.id) === member.bodyId ? votesOf(room, member) : 0;
  const screened: Work = { per: 'vote', name: 'Thẩm định sơ loại (phiếu)', count: votes };
  if (member.bodyId === definition.jury.body) {
    const jurorId = data.judging?.jurors.find(({ staffId }) => staffId === member.id)?.id;
    const valid = data.judging?.book.sheets.filter(({ juror, state }) => juror === jurorId && state === 'valid') ?? [];
    const judged: Work = { per: 'sheet', name: 'Chấm điểm (phiếu)', count: valid.length };
    return votes === 0 ? [judged] : [judged, screened];
  }
  if (member.bodyId === definition.screening.body || votes > 0) return [screened];
  return [{ per: 'person', name: 'Tham gia tổ chức (người)', count: 1 }];
}

function screeningBodyOf({ data, definition }: Room, staffId: string): string | undefined {
  const bodies = data.staff.filter(({ id }) => id === staffId).map(({ bodyId }) => bodyId);
  return bodies.find((bodyId) => bodyId === definition.screening.body) ?? bodies[0];
}

const votesOf = ({ data }: Room, { id }: Member): number =>
  data.entries.flatMap(({ votes }) => votes.filter(({ screenerId, vote }) => screenerId === id && vote !== 'repair'))
    .length;
