import { createHmac } from 'node:crypto';

/** A stable name for a juror in hashes and bundles that tells nobody who it is: keyed, so it cannot be guessed from an id. */
export type JurorTags = (contestId: string, jurorId: string) => string;

export function createJurorTags(secret: string): JurorTags {
  const key = createHmac('sha256', secret).update('award:juror-tags').digest();
  return (contestId, jurorId) => createHmac('sha256', key).update(`${contestId}/${jurorId}`).digest('hex').slice(0, 16);
}
