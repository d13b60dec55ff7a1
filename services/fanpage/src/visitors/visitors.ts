import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { emailKey } from '@hoithi/contest';
import { ContestError } from '@hoithi/contracts';
import { isDuplicateKey } from '@hoithi/mongo-kit';
import type { Clock } from '@hoithi/platform';
import type { FanpageDatabase } from '../store/database';
import type { VisitorCode } from '../store/visitor-code';
import { deriveKey, readVoterCookie, writeVoterCookie, type Voter } from './voter-cookie';

/** Visitors prove one address once, by a one-time code; after that a signed cookie stands for them. */
export type Visitors = {
  /** @throws {ContestError} `bad-request` no address; `too-many-requests` after three codes in an hour */
  sendCode(email: string): Promise<void>;
  /** @returns the cookie. @throws {ContestError} `code-invalid` */
  verify(email: string, code: string): Promise<string>;
  read(cookieHeader: string | undefined): Voter | null;
  /** The key under which a voter stands in the ledger of one contest; two contests cannot be joined by it. */
  voterKey(voter: Voter, contestId: string): string;
};

const CODE_LIFE_MS = 10 * 60_000;
const TRIES = 5;
const SENDS_PER_HOUR = 3;
const HOUR_MS = 3_600_000;

export function createVisitors(options: {
  readonly clock: Clock;
  readonly database: Pick<FanpageDatabase, 'codes'>;
  readonly mail: (to: string, code: string) => Promise<void>;
  readonly secret: string;
  readonly secureCookies: boolean;
}): Visitors {
  const { clock, database, mail, secret, secureCookies } = options;
  const keys = {
    contact: deriveKey(secret, 'contact'),
    code: deriveKey(secret, 'code'),
    cookie: deriveKey(secret, 'cookie'),
    ledger: deriveKey(secret, 'ledger'),
  };
  const hmac = (key: Buffer, text: string): string => createHmac('sha256', key).update(text).digest('base64url');
  const voterIdOf = (email: string): string => {
    const address = emailKey(email);
    if (address === null) throw new ContestError('bad-request', { email: 'not an address' });
    return hmac(keys.contact, address);
  };

  return {
    sendCode: async (email) => {
      const voterId = voterIdOf(email);
      const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
      await reserveSend(database, {
        _id: voterId,
        codeHash: hmac(keys.code, `${voterId} ${code}`),
        nowMs: clock.nowMs(),
      });
      await mail(email.trim(), code).catch((error: unknown) => {
        throw new ContestError('service-unavailable', { part: 'mail' }, { cause: error });
      });
    },
    verify: async (email, code) => {
      const voterId = voterIdOf(email);
      const nowMs = clock.nowMs();
      // The try is taken before the answer is looked at: guessing in parallel gains nothing.
      const row = await database.codes
        .findOneAndUpdate(
          { _id: voterId, triesLeft: { $gt: 0 }, expiresAtMs: { $gt: nowMs } },
          { $inc: { triesLeft: -1 } },
          { returnDocument: 'after' },
        )
        .lean<VisitorCode>()
        .exec();
      const given = Buffer.from(hmac(keys.code, `${voterId} ${code}`));
      if (!row || !timingSafeEqual(given, Buffer.from(row.codeHash))) throw new ContestError('code-invalid');
      const used = await database.codes.updateOne(
        { _id: voterId, codeHash: row.codeHash, triesLeft: { $gte: 0 } },
        { $set: { triesLeft: -1 } },
      );
      if (used.modifiedCount === 0) throw new ContestError('code-invalid');
      return writeVoterCookie({ voterId }, { key: keys.cookie, nowMs, secure: secureCookies });
    },
    read: (cookieHeader) => readVoterCookie(cookieHeader, { key: keys.cookie, nowMs: clock.nowMs() }),
    voterKey: ({ voterId }, contestId) => hmac(keys.ledger, `${contestId} ${voterId}`),
  };
}

/** Stores the new code if this address may get one now; the old one is worthless from then on. */
async function reserveSend(
  database: Pick<FanpageDatabase, 'codes'>,
  send: { readonly _id: string; readonly codeHash: string; readonly nowMs: number },
): Promise<void> {
  const { _id, codeHash, nowMs } = send;
  const fresh = { codeHash, expiresAtMs: nowMs + CODE_LIFE_MS, triesLeft: TRIES };
  const known = await database.codes.findById(_id).lean<VisitorCode>().exec();
  if (!known) {
    await database.codes.create({ _id, ...fresh, sendsAtMs: [nowMs] }).catch((error: unknown) => {
      throw isDuplicateKey(error) ? new ContestError('too-many-requests') : error;
    });
    return;
  }
  const recent = known.sendsAtMs.filter((atMs) => atMs > nowMs - HOUR_MS);
  if (recent.length >= SENDS_PER_HOUR) throw new ContestError('too-many-requests', { perHour: SENDS_PER_HOUR });
  const written = await database.codes.updateOne(
    { _id, codeHash: known.codeHash },
    { $set: { ...fresh, sendsAtMs: [...recent, nowMs] } },
  );
  if (written.matchedCount === 0) throw new ContestError('too-many-requests');
}
