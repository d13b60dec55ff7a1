import { awardRoutes, ContestError } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Ballot, Sheet } from '../../app/src/api/shapes';
import { mountCouncil } from './council-routes';
import { mountSnapshots } from './snapshot-routes';
import { mountDiagnostics } from './diagnostics-routes';
import { mount } from './mount';
import { mountCalibration } from './calibration-routes';
import { mountProgress } from './progress-routes';
import { mountKeyed } from './keyed-routes';
import { mountSheets } from './sheet-routes';
import type { World } from './world';

/** Ballots of the one juror, and the council's room. */
export function mountAward(app: Express, world: World): void {
  const find = (entryId: string): Ballot => {
    const ballot = world.ballots.get(entryId);
    if (!ballot) throw new ContestError('unknown-entry');
    return ballot;
  };
  const put = (ballot: Ballot, part: Partial<Sheet>): Sheet => {
    if (ballot.sheet.state === 'sealed') throw new ContestError('sheet-sealed');
    const sheet = { ...ballot.sheet, ...part };
    world.ballots.set(ballot.entryId, { ...ballot, sheet, state: sheet.state });
    return sheet;
  };

  const owesCalibration = mountCalibration(app, world);
  mount(app, awardRoutes.listBallots, () => ({
    rows: [...world.ballots.values()].map((ballot) => ({
      ...ballot,
      total: ballot.sheet.state === 'sealed' ? ballot.sheet.total : null,
      sealedAtMs: ballot.sheet.sealedAtMs,
    })),
    calibrationFirst: owesCalibration(),
    lockAtMs: world.contest.calendar.judgingLockAtMs,
    locked: false,
  }));
  mount(app, awardRoutes.getBallot, ({ params }) => {
    if (owesCalibration()) throw new ContestError('calibration-first');
    return find(params.entryId);
  });
  mountKeyed(app, world);
  mountSheets(app, { find, put });
  mount(app, awardRoutes.recuse, ({ params, body }) =>
    put(find(params.entryId), { state: 'recused', recusedReason: body.reason }),
  );
  mountProgress(app, world);
  mount(app, awardRoutes.listFlags, () => {
    const { entryId, code, sheets } = world.council.ranking[0]!;
    const [first, second] = sheets;
    return {
      withheld: false,
      flagBelowPercent: 90,
      rows: [
        {
          kind: 'little-watched' as const,
          value: 71,
          unit: 'percent' as const,
          text: {
            vi: 'Niêm phong khi mới xem 71% thời lượng (mốc lưu ý: dưới 90%).',
            en: 'Sealed after 71% was watched.',
          },
          jurorId: first!.jurorId,
          jurorName: first!.jurorName,
          entryId,
          code,
        },
        {
          kind: 'same-row' as const,
          value: 5,
          unit: 'films' as const,
          text: {
            vi: '5 tác phẩm niêm phong liền nhau có điểm giống hệt ở mọi tiêu chí.',
            en: '5 films sealed one after the other have exactly the same mark on every criterion.',
          },
          jurorId: second!.jurorId,
          jurorName: second!.jurorName,
          entryId: null,
          code: null,
        },
      ],
    };
  });
  mountCouncil(app, world);
  mountSnapshots(app, world);
  mountDiagnostics(app, world);
}
