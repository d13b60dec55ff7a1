import { rpc, type RpcEntry } from '@hoithi/bus';
import { sendNotice } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { deliverNotice } from '../mail/deliver-notice';

/** Sends one templated notice, once per key. A mail server that is away is a passing failure: the caller asks again. */
export const serveSendNotice = (intake: Intake): RpcEntry =>
  rpc(sendNotice, async (notice) => ({ state: await deliverNotice(intake, notice) }));
