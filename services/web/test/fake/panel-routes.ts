import { awardRoutes } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Reply } from '../../app/src/api/shapes';
import { mount } from './mount';
import type { World } from './world';

/** Who judges what, as the fake award service knows it. Tests read it to see what a click did. */
export type Panels = {
  chase: Reply<'getChaseList'>;
  conflicts: Reply<'listConflicts'>;
  declaration: Reply<'getDeclaration'>;
  plan: Reply<'getPanelPlan'>;
};

export function makePanels(world: Pick<World, 'council' | 'contest' | 'nowMs'>): Panels {
  const { contest, nowMs } = world;
  const jurors = world.council.ranking[0]?.sheets ?? [];
  const reasons = [...contest.definition.jury.recusalReasons];
  const at = (place: number) => {
    const { entryId, code } = world.council.ranking[place] ?? { entryId: '' as never, code: '' };
    const { jurorId, jurorName } = jurors[place] ?? { jurorId: '' as never, jurorName: '' };
    return { entryId, code, jurorId, jurorName, foundAtMs: nowMs - 3_600_000 };
  };
  const films = world.council.ranking.slice(0, 5).map(({ entryId, code }) => ({ entryId, code }));
  const ids = jurors.map(({ jurorId }) => jurorId);
  const panels = films.map((film, place) => ({
    ...film,
    jurorIds: [0, 1, 2].map((step) => ids[(place + step) % ids.length] ?? ('' as never)),
  }));
  return {
    plan: {
      assignment: 'balanced',
      panelSize: 3,
      jurors: jurors.map(({ jurorId, jurorName }) => ({ jurorId, name: jurorName })),
      standing: panels.map((panel, place) => (place < 4 ? panel : { ...panel, jurorIds: [] })),
      standingGroups: [ids],
      appliedAtMs: nowMs - 86_400_000,
      proposal: {
        planId: 'plan-2',
        panels,
        loads: ids.map((jurorId) => ({ jurorId, films: 3 })),
        groups: [ids],
        short: [],
        added: 3,
        removed: 0,
      },
      moves: [],
      locked: false,
    },
    declaration: {
      required: true,
      undertaking: contest.definition.jury.declaration.undertaking,
      reasons,
      declared: { relations: [], atMs: nowMs - 86_400_000, paper: null },
    },
    conflicts: {
      rows: [
        { ...at(0), interests: ['same-contact', 'same-unit'], weight: 'conflict', sheetState: 'recused', ruling: null },
        { ...at(1), interests: ['family-name-and-place'], weight: 'doubt', sheetState: 'unscored', ruling: null },
        {
          ...at(2),
          interests: ['same-name'],
          weight: 'doubt',
          sheetState: 'sealed',
          ruling: { verdict: 'none', reason: 'Khác năm sinh, khác quê.', byName: 'Nguyễn Thị Hồng Nhung', atMs: nowMs },
        },
      ],
      jurors: jurors.map(({ jurorId, jurorName }, place) => ({
        jurorId,
        name: jurorName,
        declaration:
          place === 3
            ? null
            : {
                relations: place === 0 ? [{ kind: 'unit', text: 'Trường PTDTNT tỉnh', reasonId: 'same-unit' }] : [],
                atMs: nowMs - 86_400_000,
                paper: null,
              },
      })),
      reasons,
      recusesAlone: true,
      locked: false,
    },
    chase: {
      shortFilms: [{ ...films[4]!, owed: 2 }],
      minimumSheets: 3,
      rows: jurors.slice(1).map(({ jurorId, jurorName }, place) => ({
        jurorId,
        name: jurorName,
        left: 9 - 2 * place,
        assigned: 12,
        lastSeenAtMs: place === 0 ? null : nowMs - place * 5_400_000,
        remindedAtMs: place === 2 ? [] : [nowMs - 259_200_000, nowMs - 86_400_000],
        asked: place === 0 ? [{ atMs: nowMs - 43_200_000, films: 2 }] : [],
        calls:
          place === 1
            ? [{ atMs: nowMs - 3_600_000, byName: 'Nguyễn Thị Hồng Nhung', note: 'Hẹn chấm xong tối nay.' }]
            : [],
      })),
      finished: 1,
      nextReminderAtMs: nowMs + 14_400_000,
      lockAtMs: contest.calendar.judgingLockAtMs,
      locked: false,
    },
  };
}

export function mountPanels(app: Express, panels: Panels): void {
  mount(app, awardRoutes.getPanelPlan, () => panels.plan);
  mount(app, awardRoutes.applyPanelPlan, () => {
    const { proposal } = panels.plan;
    const standing = proposal?.panels ?? [];
    panels.plan = {
      ...panels.plan,
      standing,
      appliedAtMs: Date.now(),
      proposal: proposal && { ...proposal, added: 0, removed: 0 },
    };
    return panels.plan;
  });
  mount(app, awardRoutes.substituteJuror, ({ params, body, who }) => {
    const moves = body.entryIds.map((entryId) => ({
      code: panels.plan.standing.find((film) => film.entryId === entryId)?.code ?? '',
      fromJurorId: params.jurorId,
      toJurorId: body.toJurorId,
      reason: body.reason,
      byName: who.name,
      atMs: Date.now(),
    }));
    panels.plan = { ...panels.plan, moves };
    return { moved: body.entryIds, kept: [] };
  });
  mount(app, awardRoutes.getDeclaration, () => panels.declaration);
  mount(app, awardRoutes.declareInterests, ({ body }) => {
    const declared = { relations: body.relations, atMs: Date.now(), paper: null };
    panels.declaration = { ...panels.declaration, declared };
    return declared;
  });
  mount(app, awardRoutes.listConflicts, () => panels.conflicts);
  mount(app, awardRoutes.ruleConflict, ({ params, body, who }) => {
    const rows = panels.conflicts.rows.map((row) =>
      row.entryId === params.entryId && row.jurorId === params.jurorId
        ? { ...row, ruling: { ...body, byName: who.name, atMs: Date.now() } }
        : row,
    );
    panels.conflicts = { ...panels.conflicts, rows };
  });
  mount(app, awardRoutes.getChaseList, () => panels.chase);
  mount(app, awardRoutes.noteCall, ({ params, body, who }) => {
    const call = { atMs: Date.now(), byName: who.name, note: body.note };
    const rows = panels.chase.rows.map((row) =>
      row.jurorId === params.jurorId ? { ...row, calls: [...row.calls, call] } : row,
    );
    panels.chase = { ...panels.chase, rows };
  });
}
