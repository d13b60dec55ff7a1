import { rpc, type RpcEntry } from '@hoithi/bus';
import { tellJuror } from '@hoithi/contracts';
import { once } from '@hoithi/mongo-kit';
import type { Intake } from '../intake';
import { composeJurorLetter } from '../mail/juror-letters';
import { markServed, openNotice, sealNotice } from '../store/notices';
import { listStaffRows } from '../store/staff';

/** Writes to one juror, once per key; the address stays here. A mail server that is away is a passing failure. */
export const serveTellJuror = ({ store, contests, clock, mailer, publicUrl }: Intake): RpcEntry =>
  rpc(tellJuror, async ({ contestId, jurorId, key, letter }) => {
    const { definition } = contests.get(contestId);
    const jurors = await listStaffRows(store, 'juror');
    const juror = jurors.find(({ userId }) => userId === jurorId);
    if (juror === undefined) return { state: 'absent' as const };
    const inbox = { connection: store.connection, consumer: 'notice', factId: key, nowMs: clock.nowMs() };
    const { state } = await once(inbox, async () => {
      await openNotice(store, { key, kind: letter.kind, contestId, entryId: null }, clock.nowMs());
      await mailer.send(composeJurorLetter(letter, { to: juror.email, definition, publicUrl }));
      await markServed(store, key, juror.email);
      await sealNotice(store, key, clock.nowMs());
    });
    return { state: state === 'handled' ? ('sent' as const) : ('already-sent' as const) };
  });
