import { awardRoutes } from '@hoithi/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { ApiError } from '../http-client/api-error';
import { callRoute, type Caller } from '../http-client/call-route';
import { COUNCIL_HEAD, SECRETARY } from './cast';

export type CouncilView = z.output<typeof awardRoutes.getCouncil.reply>;
type Council = { readonly secretary: Caller; readonly head: Caller; readonly contestId: string };

const PATIENCE_MS = 120_000;

/** The council meets and follows the jury's proposal and the frozen counts: the secretary puts the decision forward, the head confirms it. */
export async function decidePrizes(council: Council): Promise<CouncilView> {
  const table = await readyTable(council.head, council.contestId);
  if (table.decision) return table;
  await writeMeeting(council, table);
  return confirm(council, {
    awards: table.prizes.map(({ prizeId, proposed }) => ({ prizeId, entries: proposed })),
    interactionWinner: table.interaction?.proposed ?? null,
  });
}

/** After the complaints the provisional decision becomes final as it is. */
export async function finaliseDecision(council: Council): Promise<CouncilView> {
  const table = await readyTable(council.head, council.contestId, ({ complaints }) => complaints.isOver);
  const { decision } = table;
  if (decision === null) throw new Error('The rehearsal has no decision to make final');
  if (decision.stage === 'final') return table;
  const { awards, interactionWinner } = decision;
  return confirm(council, { awards, interactionWinner });
}

async function confirm(
  { secretary, head, contestId }: Council,
  decision: Pick<NonNullable<CouncilView['decision']>, 'awards' | 'interactionWinner'>,
): Promise<CouncilView> {
  const params = { contestId } as never;
  const body = { ...decision, changes: [], overBudgetReason: null };
  const { draft } = await callRoute(secretary, awardRoutes.proposeDecision, { params, body });
  if (draft === null) throw new Error('The decision was not put forward');
  return callRoute(head, awardRoutes.confirmDecision, { params, body: { draftId: draft.draftId } });
}

/** Everybody is present and votes for every work that the jury proposes. */
async function writeMeeting({ secretary, contestId }: Council, table: CouncilView): Promise<void> {
  const params = { contestId, kind: 'council' } as never;
  const { members, revision, agenda } = await callRoute(secretary, awardRoutes.getMeeting, { params });
  const chair = members.find(({ name }) => name === COUNCIL_HEAD.name);
  if (chair === undefined) throw new Error('The head of the council is not on its list');
  const startedAtMs = Date.now();
  await callRoute(secretary, awardRoutes.saveMeeting, {
    params,
    body: {
      startedAtMs,
      endedAtMs: startedAtMs,
      place: 'Phòng họp Ban Tuyên giáo Tỉnh uỷ',
      chairId: chair.userId,
      secretaryName: SECRETARY.name,
      attendance: members.map(({ userId }) => ({ userId, present: true, reason: '' })),
      guests: [],
      incidents: '',
      items: agenda.map(({ key }) => ({ key, note: '', done: true })),
      votes: motionsOf(table).map((motion) => ({ ...motion, for: members.length, against: 0 })),
      revision,
    },
  });
}

const motionsOf = ({ prizes, interaction }: CouncilView) => [
  ...prizes.flatMap(({ prizeId, proposed }) => proposed.map((entryId) => ({ prizeId, entryId }))),
  ...(interaction?.proposed == null || interaction.prizeId === null
    ? []
    : [{ prizeId: interaction.prizeId, entryId: interaction.proposed }]),
];

async function readyTable(
  head: Caller,
  contestId: string,
  isReady: (table: CouncilView) => boolean = ({ ready }) => ready,
): Promise<CouncilView> {
  const giveUpAtMs = Date.now() + PATIENCE_MS;
  for (;;) {
    const table = await callRoute(head, awardRoutes.getCouncil, { params: { contestId } as never }).catch(
      (error: unknown) => {
        if (error instanceof ApiError && error.code === 'council-not-ready') return null;
        throw error;
      },
    );
    if (table && isReady(table)) return table;
    if (Date.now() > giveUpAtMs)
      throw new Error(
        `The council's table is not ready: ${table?.missing.map(({ en }) => en).join('; ') ?? 'judging is not locked'}`,
      );
    await sleep(500);
  }
}
