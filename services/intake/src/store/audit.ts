import { randomBytes } from 'node:crypto';
import { ContestError } from '@hoithi/contracts';
import type { AuditRow } from './rows';
import type { Store } from './open-store';

type Asked = Omit<AuditRow, '_id' | 'state'>;

/**
 * Writes down who asks for what and why, does it, and notes how it ended. The row's id goes to the workflow as its reason:
 * the words stay here. An act that is cut off in the middle stays as `asked`, for a person to look at.
 */
export async function withAudit<T>(
  store: Pick<Store, 'audit'>,
  asked: Asked,
  act: (auditId: string) => Promise<T>,
): Promise<T> {
  const _id = `aud_${randomBytes(12).toString('hex')}`;
  await store.audit.create({ _id, ...asked, state: 'asked' });
  try {
    const result = await act(_id);
    await store.audit.updateOne({ _id }, { $set: { state: 'done' } });
    return result;
  } catch (error) {
    // A passing failure may have come after the act was done: only a refusal says that nothing happened.
    const refused = error instanceof ContestError && !error.retryable;
    if (refused) await store.audit.updateOne({ _id }, { $set: { state: 'refused' } });
    throw error;
  }
}
