import { callRpc } from '@hoithi/bus';
import { ContestError, playbackGrant } from '@hoithi/contracts';
import type { Intake } from '../intake';

const GRANT_SECONDS = 4 * 3_600;

/** Signed front-door paths of objects, by key; none while storage is away. */
export async function grantPaths(
  intake: Pick<Intake, 'bus'>,
  objectKeys: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  if (objectKeys.length === 0) return {};
  const wanted = { objectKeys: [...objectKeys] as never[], forSeconds: GRANT_SECONDS };
  try {
    return (await callRpc(intake.bus, playbackGrant, wanted, { timeoutMs: 3_000 })).paths;
  } catch (error) {
    if (error instanceof ContestError && error.retryable) return {};
    throw error;
  }
}
