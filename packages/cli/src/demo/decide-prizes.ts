import { awardRoutes } from '@hoithi/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { ApiError } from '../http-client/api-error';
import { callRoute, type Caller } from '../http-client/call-route';

export type CouncilView = z.output<typeof awardRoutes.getCouncil.reply>;

const PATIENCE_MS = 120_000;

/** The council follows the jury's proposal and the frozen counts. Waits until lock and freeze have reached the council's table. */
export async function decidePrizes(head: Caller, contestId: string): Promise<CouncilView> {
  const params = { contestId } as never;
  const table = await readyTable(head, contestId);
  if (table.decision) return table;
  const body = {
    awards: table.prizes.map(({ prizeId, proposed }) => ({ prizeId, entries: proposed })),
    interactionWinner: table.interaction?.proposed ?? null,
    changes: [],
  };
  return callRoute(head, awardRoutes.decide, { params, body });
}

async function readyTable(head: Caller, contestId: string): Promise<CouncilView> {
  const giveUpAtMs = Date.now() + PATIENCE_MS;
  for (;;) {
    const table = await callRoute(head, awardRoutes.getCouncil, { params: { contestId } as never }).catch(
      (error: unknown) => {
        if (error instanceof ApiError && error.code === 'council-not-ready') return null;
        throw error;
      },
    );
    if (table?.ready) return table;
    if (Date.now() > giveUpAtMs)
      throw new Error(
        `The council's table is not ready: ${table?.missing.map(({ en }) => en).join('; ') ?? 'judging is not locked'}`,
      );
    await sleep(500);
  }
}
