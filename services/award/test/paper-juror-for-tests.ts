import type { Answer, AwardUnderTest } from './award-for-tests';
import { SCAN } from './keyed-for-tests';

type Sent = Pick<Answer, 'status' | 'body'>;

/** What the secretariat does for a juror without a device, beside the score sheets. */
export const paperDesk = (award: AwardUnderTest, contestId: string) => {
  const declaration = (jurorId: string, act = ''): string => `${contestId}/keyed-declarations/${jurorId}${act}`;
  const see = (by: string, jurorId: string): Promise<Answer> =>
    award.call({ path: declaration(jurorId), as: [by, 'secretary'] });
  const send = async (by: string, path: string, bytes: Buffer): Promise<Sent> => {
    const headers = {
      'content-type': 'application/pdf',
      authorization: `Bearer ${award.people.token(by, 'secretary')}`,
    };
    const url = `${award.stack.urls.award}/api/award/${path}?fileName=ban-quet.pdf`;
    const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(bytes) });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
  const anchor = (entryId: string, jurorId: string): string => `${contestId}/anchors/${entryId}/sheets/${jurorId}`;
  return {
    see,
    key: (by: string, jurorId: string, relations: unknown): Promise<Answer> =>
      award.call({
        method: 'PUT',
        path: declaration(jurorId),
        as: [by, 'secretary'],
        body: { relations, undertakes: true },
      }),
    scan: (by: string, jurorId: string, bytes = SCAN): Promise<Sent> => send(by, declaration(jurorId, '/scan'), bytes),
    confirm: async (by: string, jurorId: string, relations: unknown): Promise<Answer> => {
      const { draftId, scan } = (await see(by, jurorId)).body;
      const seen = { draftId: draftId ?? 'none', scanSha256: scan?.sha256 ?? '0'.repeat(64) };
      const body = { relations, undertakes: true, ...seen };
      return award.call({ method: 'POST', path: declaration(jurorId, '/confirm'), as: [by, 'secretary'], body });
    },
    withdraw: async (by: string, jurorId: string): Promise<Answer> => {
      const { draftId } = (await see(by, jurorId)).body;
      const body = { draftId: draftId ?? 'none', reason: 'nhập nhầm bản kê khai' };
      return award.call({ method: 'POST', path: declaration(jurorId, '/withdraw'), as: [by, 'secretary'], body });
    },
    list: async (): Promise<Answer['body']> =>
      (await award.call({ path: `${contestId}/keyed-declarations`, as: ['a', 'auditor'] })).body,
    keyAnchor: (by: string, entryId: string, jurorId: string, marks: unknown): Promise<Answer> =>
      award.call({ method: 'PUT', path: anchor(entryId, jurorId), as: [by, 'secretary'], body: { marks } }),
    scanAnchor: (by: string, entryId: string, jurorId: string, bytes = SCAN): Promise<Sent> =>
      send(by, `${anchor(entryId, jurorId)}/scan`, bytes),
    recusalScan: (by: string, entryId: string, jurorId: string, bytes = SCAN): Promise<Sent> =>
      send(by, `${contestId}/keyed-sheets/${entryId}/${jurorId}/recuse/scan`, bytes),
    unrecuse: (by: string, entryId: string, jurorId: string): Promise<Answer> => {
      const path = `${contestId}/keyed-sheets/${entryId}/${jurorId}/recuse/undo`;
      return award.call({ method: 'POST', path, as: [by, 'secretary'], body: { reason: 'ghi nhầm tác phẩm' } });
    },
    recuse: (by: string, entryId: string, jurorId: string): Promise<Answer> => {
      const path = `${contestId}/keyed-sheets/${entryId}/${jurorId}/recuse`;
      return award.call({ method: 'POST', path, as: [by, 'secretary'], body: { reason: 'người thân cùng nhóm' } });
    },
  };
};
