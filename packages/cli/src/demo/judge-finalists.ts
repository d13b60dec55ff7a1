import { awardRoutes } from '@hoithi/contracts';
import { ApiError } from '../http-client/api-error';
import { callRoute, type Caller } from '../http-client/call-route';
import type { Work } from './works';

const CRITERIA = ['theme', 'method', 'script', 'technique', 'usefulness'] as const;

/** Five sealed sheets per finalist, less one where a juror stands aside. Each juror works through the own queue, in its order. */
export async function judgeFinalists(options: {
  readonly contestId: string;
  readonly jurors: readonly Caller[];
  readonly workByTitle: ReadonlyMap<string, Work>;
}): Promise<void> {
  await Promise.all(options.jurors.map((juror, index) => judgeQueue({ ...options, juror, index })));
}

async function judgeQueue(options: {
  readonly contestId: string;
  readonly juror: Caller;
  readonly index: number;
  readonly workByTitle: ReadonlyMap<string, Work>;
}): Promise<void> {
  const { contestId, juror, index, workByTitle } = options;
  await callRoute(juror, awardRoutes.declareInterests, {
    params: { contestId } as never,
    body: { relations: [], undertakes: true },
  });
  const { rows } = await callRoute(juror, awardRoutes.listBallots, { params: { contestId } as never });
  for (const { entryId, title, state, durationMs } of rows) {
    if (state === 'sealed' || state === 'recused') continue;
    const params = { contestId, entryId } as never;
    const row = workByTitle.get(title)?.marks[index];
    if (row === undefined) throw new Error(`The rehearsal has no mark for "${title}"`);
    if (row === null) {
      await settle(() =>
        callRoute(juror, awardRoutes.recuse, {
          params,
          body: { reason: 'Đã tham gia tư vấn cho hợp tác xã trong tác phẩm.' },
        }),
      );
      continue;
    }
    const marks = Object.fromEntries(CRITERIA.map((criterion, at) => [criterion, row[at] ?? 0]));
    const note = `Nhận xét của giám khảo ${index + 1}.`;
    await settle(() =>
      callRoute(juror, awardRoutes.saveSheet, { params, body: sawWhole({ marks, note, index, durationMs }) }),
    );
    await settle(() => callRoute(juror, awardRoutes.sealSheet, { params, body: { marks, note } }));
  }
}

/** What the juror's device tells of a film that was watched to its end and marked. */
function sawWhole(of: {
  readonly marks: Readonly<Record<string, number>>;
  readonly note: string;
  readonly index: number;
  readonly durationMs: number | null;
}) {
  const setAtMs = Date.now();
  const filmMs = of.durationMs ?? 0;
  return {
    deviceId: `rehearsal-${of.index}`,
    marks: Object.fromEntries(
      Object.entries(of.marks).map(([criterion, mark]) => [criterion, { mark, setAtMs, baseAtMs: null }]),
    ),
    note: { text: of.note, setAtMs, baseAtMs: null },
    watched: [[0, filmMs] as [number, number]],
    durationMs: of.durationMs,
    position: { positionMs: filmMs, setAtMs },
    visit: null,
    timeNotes: [],
  };
}

/** After a lost answer the repeat is told that the sheet is sealed already: that is what was wanted. */
async function settle(act: () => Promise<unknown>): Promise<void> {
  await act().catch((error: unknown) => {
    if (!(error instanceof ApiError && (error.code === 'sheet-sealed' || error.code === 'already-done'))) throw error;
  });
}
