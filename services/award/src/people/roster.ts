import { callRpc, type Bus } from '@hoithi/bus';
import { ContestError, listStaff } from '@hoithi/contracts';
import type { Clock } from '@hoithi/platform';

export type Juror = { readonly jurorId: string; readonly name: string; readonly title: string };

/** Who sits in the jury of a contest, as intake says. */
export type Roster = {
  jurors(contestId: string): Promise<readonly Juror[]>;
  /** @throws {ContestError} `not-allowed` when the person is not in this contest's jury, whatever the token says */
  requireJuror(contestId: string, userId: string): Promise<void>;
};

const FRESH_MS = 15_000;

export function createRoster(bus: Bus, clock: Clock): Roster {
  const known = new Map<string, { readonly atMs: number; readonly jurors: readonly Juror[] }>();
  const ask = async (contestId: string): Promise<readonly Juror[]> => {
    const { staff } = await callRpc(bus, listStaff, { contestId: contestId as never, role: 'juror' });
    const jurors = staff.map(({ userId, name, title }) => ({ jurorId: userId, name, title }));
    known.set(contestId, { atMs: clock.nowMs(), jurors });
    return jurors;
  };
  const jurors = async (contestId: string): Promise<readonly Juror[]> => {
    const kept = known.get(contestId);
    return kept !== undefined && clock.nowMs() - kept.atMs < FRESH_MS ? kept.jurors : ask(contestId);
  };
  return {
    jurors,
    requireJuror: async (contestId, userId) => {
      const isJuror = (list: readonly Juror[]): boolean => list.some((juror) => juror.jurorId === userId);
      // Somebody appointed a moment ago is not turned away by what we remember.
      if (isJuror(await jurors(contestId)) || isJuror(await ask(contestId))) return;
      throw new ContestError('not-allowed', { needsOneOf: 'juror of this contest' });
    },
  };
}
