import { rpc, type RpcEntry } from '@hoithi/bus';
import { tellJuror } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { writeToJuror } from '../mail/write-to-juror';

/** Writes to one juror, once per key. */
export const serveTellJuror = (intake: Intake): RpcEntry =>
  rpc(tellJuror, async (request) => ({ state: await writeToJuror(intake, request) }));
