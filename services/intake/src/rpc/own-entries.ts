import { rpc, type RpcEntry } from '@hoithi/bus';
import { ownEntries } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { findOwnEntries } from '../store/find-own-entries';

/** The works that an account has submitted to a contest. */
export const serveOwnEntries = ({ store, contests }: Pick<Intake, 'store' | 'contests'>): RpcEntry =>
  rpc(ownEntries, async ({ contestId, userId }) => {
    contests.get(contestId);
    const mine = await findOwnEntries(store, { contestId, ownerId: userId });
    return {
      entries: mine.flatMap(({ _id, code, form }) => {
        const leaderName = form.authors.find(({ isLeader }) => isLeader)?.fullName ?? '';
        return code ? [{ entryId: _id, code, leaderName }] : [];
      }),
    };
  });
