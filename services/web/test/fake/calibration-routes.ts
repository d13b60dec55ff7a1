import { awardRoutes } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Reply } from '../../app/src/api/shapes';
import { mount } from './mount';
import type { World } from './world';

type Round = Reply<'getCalibration'>;
type Marks = Readonly<Record<string, number>>;

/** A calibration round with one anchor film; the other jurors have sealed theirs already. Answers whether the juror still owes it. */
export function mountCalibration(app: Express, world: World): () => boolean {
  const film = [...world.ballots.values()][0]!;
  const reference: Marks = Object.fromEntries(film.rubric.map(({ id, max }) => [id, max - 4]));
  const reasons = { theme: 'Đúng chủ đề, thông điệp rõ nhưng chưa sâu.' };
  let chosen: Reply<'listAnchors'>['anchors'] = [
    { entryId: 'e-20' as never, title: 'Phim mẫu: Chợ bản lên mạng', reference, reasons },
  ];
  let own: { readonly state: Round['anchors'][number]['state']; readonly marks: Marks } = {
    state: 'unscored',
    marks: {},
  };
  let onPaper: { readonly by: string; readonly sealed: boolean } | null = null;
  mount(app, awardRoutes.getCalibration, (): Round => {
    const { rubric, step, playPath, posterPath, durationMs } = film;
    const isDone = own.state === 'sealed';
    return {
      required: true,
      rubric,
      step,
      anchors: chosen.map(({ entryId, title }) => ({
        entryId,
        title,
        durationMs,
        posterPath,
        playPath,
        state: own.state,
        marks: { ...own.marks },
      })),
      jurorsDone: isDone ? 5 : 4,
      jurors: 5,
      outcome: isDone
        ? chosen.map(({ entryId }) => ({
            entryId,
            given: rubric.map(({ id, max }) => ({
              criterionId: id,
              marks: [max - 6, max - 4.5, max - 4, max - 2.25, max],
            })),
            reference,
            reasons,
          }))
        : null,
    };
  });
  mount(app, awardRoutes.saveAnchorSheet, ({ body }) => {
    own = { state: 'draft', marks: body.marks };
  });
  mount(app, awardRoutes.sealAnchorSheet, ({ body }) => {
    own = { state: 'sealed', marks: body.marks };
  });
  mount(app, awardRoutes.listAnchors, () => ({
    fixed: own.state === 'sealed',
    mostAnchors: 3,
    anchors: chosen,
    mayKey: true,
    jurors: [
      {
        jurorId: 'u-juror' as never,
        name: 'Quàng Minh Đức',
        sealed: own.state === 'sealed' ? 1 : 0,
        sheets: chosen.map(({ entryId }) => ({ entryId, state: own.state, keyedBy: null })),
      },
      {
        jurorId: 'j-2' as never,
        name: 'Lò Thị Thu Hương',
        sealed: onPaper === null ? 0 : 1,
        sheets: chosen.map(({ entryId }) => ({
          entryId,
          state: onPaper?.sealed ? ('sealed' as const) : ('unscored' as const),
          keyedBy: onPaper?.by ?? null,
        })),
      },
    ],
  }));
  mount(app, awardRoutes.keyAnchorSheet, ({ who }) => {
    onPaper = { by: who.name, sealed: false };
  });
  mount(app, awardRoutes.attachAnchorScan, () => {
    if (onPaper !== null) onPaper = { ...onPaper, sealed: true };
    return { state: 'sealed' as const };
  });
  mount(app, awardRoutes.chooseAnchor, ({ params, body }) => {
    chosen = [...chosen, { entryId: params.entryId, title: 'Phim mẫu thứ hai', ...body }];
  });
  mount(app, awardRoutes.dropAnchor, ({ params }) => {
    chosen = chosen.filter(({ entryId }) => entryId !== params.entryId);
  });
  return () => world.contest.definition.jury.calibration?.required === true && own.state !== 'sealed';
}
