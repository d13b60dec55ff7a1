import { rpc } from '@hoithi/bus';
import { auditStorage } from '@hoithi/contracts';
import type { Storage } from '../storage';

/** Every stored upload has its object in S3 with the recorded size (invariant 1). */
export const serveAudit = ({ uploads, objects }: Storage) =>
  rpc(auditStorage, async ({ contestId }) => {
    const broken: { invariant: string; subject: string; text: string }[] = [];
    let checked = 0;
    for (const record of await uploads.storedUnder(`entries/${contestId}/`)) {
      checked += 1;
      const object = record.objectKey ? await objects.stat(record.objectKey) : null;
      if (object?.bytes === record.bytes) continue;
      const text = object
        ? `the object has ${object.bytes} bytes instead of ${record.bytes}`
        : 'the object is not in S3';
      broken.push({ invariant: '1 an accepted film is never lost', subject: record._id, text });
    }
    return { checked, broken };
  });
