import { createHmac } from 'node:crypto';

/** A secret of its own for each purpose, from the one root secret: none can be used for another. */
export const deriveSecret = (root: string, purpose: string): string =>
  createHmac('sha256', root).update(`hoithi/intake/${purpose}`).digest('hex');
