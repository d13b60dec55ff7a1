import { emailKey } from '@hoithi/contest';
import type { EntryId } from '@hoithi/contracts';
import { once } from '@hoithi/mongo-kit';
import { findAccount } from '../auth/ensure-user';
import type { EntryRecord } from '../entry/entry-record';
import type { Intake } from '../intake';
import { findContestRow } from '../store/contests';
import { findEntry } from '../store/find-entry';
import { noteFate, openNotice, sealNotice } from '../store/notices';
import { listStaffRows } from '../store/staff';
import { noticeLetters, type ResultFacts } from './notice-letters';
import type { NoticeKind } from './notice-texts';
import { sendLetters } from './send-letters';

export type Notice = {
  readonly contestId: string;
  readonly entryId: EntryId | null;
  readonly kind: NoticeKind;
  readonly key: string;
  readonly result?: ResultFacts | undefined;
};

const NOBODY_KNOWS = { vi: 'Chưa có mô tả.', en: 'No description yet.' };

/**
 * Sends a notice to everybody it concerns, once per key. Who has got it is noted letter by letter, so that a repeat after a failure
 * goes only to the others; an address that does not exist holds up nobody.
 * @throws {ContestError} `unknown-contest`, `unknown-entry`, or `service-unavailable` (retryable) while mail does not go
 */
export async function deliverNotice(intake: Intake, notice: Notice): Promise<'sent' | 'already-sent'> {
  const { store, contests, clock, mailer, publicUrl } = intake;
  const { definition } = contests.get(notice.contestId);
  const entry = notice.entryId === null ? null : asTold(await findEntry(store, notice.entryId));
  const key = { connection: store.connection, consumer: 'notice', factId: notice.key, nowMs: clock.nowMs() };
  const { state } = await once(key, async () => {
    const { servedTo } = await openNotice(store, notice, clock.nowMs());
    const recipients = (await recipientsOf(intake, notice.kind, entry)).filter((to) => !servedTo.includes(to));
    const contest = await findContestRow(store, notice.contestId);
    const waitingFor = (entry ? entry.waitingFor : contest?.waitingFor) ?? NOBODY_KNOWS;
    const facts = { definition, entry, waitingFor, recipients, publicUrl, result: notice.result };
    const note = noteFate(store, notice.key);
    await sendLetters(noticeLetters({ kind: notice.kind, ...facts }), { mailer, note });
    await sealNotice(store, notice.key, clock.nowMs());
  });
  return state === 'handled' ? 'sent' : 'already-sent';
}

/** A workflow that sends notices has its film, even while the answer to the submission is still on its way here. */
function asTold(entry: EntryRecord): EntryRecord {
  return { ...entry, films: entry.films.map((film) => ({ ...film, confirmed: true })) };
}

async function recipientsOf(intake: Intake, kind: NoticeKind, entry: EntryRecord | null): Promise<readonly string[]> {
  if (kind === 'judging-open') return staffAddresses(intake, ['juror']);
  if (kind === 'attention') return staffAddresses(intake, ['secretary', 'operator']);
  if (!entry) return staffAddresses(intake, ['secretary']);
  const account = await findAccount(intake.auth, entry.ownerId);
  const addresses = [account?.email ?? '', ...entry.form.authors.map((author) => author.email)];
  return distinct(addresses);
}

async function staffAddresses(intake: Pick<Intake, 'store'>, roles: readonly string[]): Promise<readonly string[]> {
  const rows = await listStaffRows(intake.store);
  return distinct(rows.filter((row) => row.roles.some((role) => roles.includes(role))).map((row) => row.email));
}

/** One letter per mailbox, however its address is written. */
function distinct(addresses: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const address of addresses) {
    const key = emailKey(address);
    if (key !== null && !byKey.has(key)) byKey.set(key, address.trim().toLowerCase());
  }
  return [...byKey.values()];
}
