import { objectUrls } from '@hoithi/contracts';
import { rpc, serveRpc, type Bus } from '@hoithi/bus';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { marksOf, type Answer, type AwardUnderTest } from './award-for-tests';

export const SCAN = Buffer.from('%PDF-1.7 phiếu chấm điểm đã ký');

/** A store that takes what is put, for scans; answers what lies in it. */
export async function playStore(
  bus: Bus,
): Promise<{ readonly kept: Map<string, Buffer>; readonly stop: () => Promise<void> }> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      kept.set((request.url ?? '').slice(1), Buffer.concat(chunks));
      response.end();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const storage = await serveRpc(bus, {
    service: 'storage',
    version: '0.1.0',
    handlers: [
      rpc(objectUrls, ({ put }) => ({
        get: {},
        put: Object.fromEntries(put.map(({ key }) => [key, `${origin}/${key}`])),
      })),
    ],
  });
  return {
    kept,
    stop: async () => {
      await storage.stop();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

/** What a secretary reads off a paper sheet. */
export const read = (total: number, more: Record<string, unknown> = {}) => ({
  marks: marksOf(total),
  note: 'Ấm áp, rõ ràng',
  watchedPercent: 100,
  ...more,
});

/** The acts of two secretaries on one paper sheet. */
export const keyer = (award: AwardUnderTest, contestId: string) => {
  const path = (entryId: string, jurorId: string, act = ''): string =>
    `${contestId}/keyed-sheets/${entryId}/${jurorId}${act}`;
  const see = (by: string, entryId: string, jurorId: string): Promise<Answer> =>
    award.call({ path: path(entryId, jurorId), as: [by, 'secretary'] });
  return {
    see,
    key: (by: string, entryId: string, jurorId: string, body: unknown): Promise<Answer> =>
      award.call({ method: 'PUT', path: path(entryId, jurorId), as: [by, 'secretary'], body }),
    scan: async (
      by: string,
      entryId: string,
      jurorId: string,
      bytes = SCAN,
    ): Promise<Pick<Answer, 'status' | 'body'>> => {
      const url = `${award.stack.urls.award}/api/award/${path(entryId, jurorId, '/scan?fileName=phieu.pdf')}`;
      const headers = {
        'content-type': 'application/pdf',
        authorization: `Bearer ${award.people.token(by, 'secretary')}`,
      };
      const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(bytes) });
      return { status: response.status, body: JSON.parse(await response.text()) };
    },
    confirm: async (by: string, entryId: string, jurorId: string, body: object): Promise<Answer> => {
      const { draftId, scan } = (await see(by, entryId, jurorId)).body;
      const seen = { draftId: draftId ?? 'none', scanSha256: scan?.sha256 ?? '0'.repeat(64) };
      return award.call({
        method: 'POST',
        path: path(entryId, jurorId, '/confirm'),
        as: [by, 'secretary'],
        body: { ...seen, ...body },
      });
    },
    withdraw: async (by: string, entryId: string, jurorId: string): Promise<Answer> => {
      const { draftId } = (await see(by, entryId, jurorId)).body;
      return award.call({
        method: 'POST',
        path: path(entryId, jurorId, '/withdraw'),
        as: [by, 'secretary'],
        body: { draftId: draftId ?? 'none', reason: 'nhập nhầm phiếu' },
      });
    },
    answer: async (by: string, entryId: string, jurorId: string, objectedAtMs?: number): Promise<Answer> => {
      const read = objectedAtMs ?? (await see(by, entryId, jurorId)).body.objection.atMs;
      return award.call({
        method: 'POST',
        path: path(entryId, jurorId, '/answer'),
        as: [by, 'secretary'],
        body: { text: 'Bản quét ghi đúng như vậy.', objectedAtMs: read },
      });
    },
    list: async (by = 'sec-1') => (await award.call({ path: `${contestId}/keyed-sheets`, as: [by, 'secretary'] })).body,
    object: (jurorId: string, entryId: string, text = 'Điểm kịch bản bị nhập sai.'): Promise<Answer> =>
      award.call({
        method: 'POST',
        path: `${contestId}/ballots/${entryId}/objection`,
        as: [jurorId, 'juror'],
        body: { text },
      }),
    desk: async (jurorId: string, entryId: string) =>
      (await award.call({ path: `${contestId}/ballots/${entryId}`, as: [jurorId, 'juror'] })).body.sheet,
  };
};

export const errorCode = (answer: { readonly body: { readonly error?: { readonly code: string } } | null }) =>
  answer.body?.error?.code;
