import type { PaperData } from '../data/paper-data';
import type { Room } from '../data/room';

/** What is paid by: sheets of a juror, votes of a screener, or the service of a person. */
export type Work = { readonly per: 'sheet' | 'vote' | 'person'; readonly name: string; readonly count: number };

/** What a member of the contest's bodies did, counted from the score book and the screening votes. */
export function workDone({ data, definition }: Room, { bodyId, name }: PaperData['staff'][number]): Work {
  if (bodyId === definition.jury.body) {
    const jurorId = data.judging?.jurors.find((juror) => juror.name === name)?.id;
    const valid = data.judging?.book.sheets.filter(({ juror, state }) => juror === jurorId && state === 'valid') ?? [];
    return { per: 'sheet', name: 'Chấm điểm (phiếu)', count: valid.length };
  }
  const votes = data.entries.flatMap((entry) => entry.votes.filter(({ screenerName }) => screenerName === name));
  if (bodyId === definition.screening.body || votes.length > 0) {
    return { per: 'vote', name: 'Thẩm định sơ loại (phiếu)', count: votes.length };
  }
  return { per: 'person', name: 'Tham gia tổ chức (người)', count: 1 };
}
