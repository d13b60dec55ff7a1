import type { Model } from 'mongoose';
import { isDuplicateKey } from './is-duplicate-key';

/** Inserts under a chosen id, or leaves what somebody was first to put there. Answers whether it was us. */
export async function insertFirst<Document extends { readonly _id: string }>(
  model: Model<Document>,
  document: NoInfer<Document>,
): Promise<boolean> {
  try {
    await model.create(document as never);
    return true;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return false;
  }
}
