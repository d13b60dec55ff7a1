import type { RpcMeta } from '@hoithi/bus';
import type { Change } from '@hoithi/mongo-kit';
import { serveCreateUpload } from '../src/rpc/create-upload';
import { serveUploadStatus } from '../src/rpc/upload-status';
import type { Storage } from '../src/storage';
import type { UploadRecord } from '../src/store/upload-record';
import { sweepSpool } from '../src/sweep/sweep-spool';

const DAY_MS = 24 * 3600 * 1000;
const UPLOAD = { uploadId: 'up_1', ownerId: 'owner-1', bytes: 10 };

/** One session, begun on day 0 and with half its bytes here; the clock is turned by the test. */
function aSpool({ meanwhile = () => undefined as unknown } = {}) {
  let nowMs = 0;
  let files = ['up_1'];
  let record = { _id: 'up_1', ownerId: 'owner-1', bytes: 10, state: 'open', touchedAtMs: 0 } as UploadRecord;
  const storage = {
    clock: { nowMs: () => nowMs },
    logger: { info: () => undefined },
    uploadSigner: { sign: () => 'token' },
    spool: {
      list: async () => files,
      remove: async (id: string) => (files = files.filter((file) => file !== id)),
      ensure: async () => undefined,
      receivedBytes: async () => 5,
    },
    uploads: {
      find: async () => record,
      change: async (_: string, decide: (present: UploadRecord) => Change | null) => {
        record = { ...record, ...decide(record)?.set };
        return record;
      },
      idleSince: async (beforeMs: number) => {
        const idle = record.touchedAtMs < beforeMs ? [record] : [];
        await meanwhile();
        return idle;
      },
    },
  } as unknown as Storage;
  const ask = (entry: ReturnType<typeof serveCreateUpload>) => entry[1](UPLOAD as never, {} as RpcMeta);
  return {
    onDay: (day: number) => (nowMs = day * DAY_MS),
    resume: () => ask(serveCreateUpload(storage)),
    look: () => ask(serveUploadStatus(storage)),
    sweep: () => sweepSpool(storage),
    files: () => files,
  };
}

describe('the sweep of the spool', () => {
  it('frees a session that was left alone for two weeks', async () => {
    const spool = aSpool();
    spool.onDay(15);
    await spool.sweep();
    expect(spool.files()).toEqual([]);
  });

  it.each(['resume', 'look'] as const)('leaves a film that somebody came back to in time (%s)', async (how) => {
    const spool = aSpool();
    spool.onDay(13);
    await spool[how]();
    spool.onDay(15);
    await spool.sweep();
    expect(spool.files()).toEqual(['up_1']);
  });

  it('leaves a film that is submitted in the moment of the sweep', async () => {
    const spool = aSpool({ meanwhile: () => spool.look() });
    spool.onDay(15);
    await spool.sweep();
    expect(spool.files()).toEqual(['up_1']);
  });
});
