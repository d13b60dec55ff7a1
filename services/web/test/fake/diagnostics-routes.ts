import { diagnosticsRoutes, type EntryId, type UserId } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Reply } from '../../app/src/api/shapes';
import { makeDiagnostics } from './diagnostics-fixtures';
import { mount } from './mount';
import { mountStopping } from './stopping-routes';
import type { World } from './world';

type Look = Reply<'listLooks'>['looks'][number];

/** Open before the lock for the secretary's plan and the juror's requests, after it for the whole page. */
export function mountDiagnostics(app: Express, world: World): void {
  let look: Look = {
    entryId: 'e-4' as EntryId,
    code: world.council.ranking[4]!.code,
    title: world.council.ranking[4]?.title ?? '',
    openedAtMs: world.nowMs - 60_000,
    answer: 'open',
    explanation: null,
  };
  mount(app, diagnosticsRoutes.getDiagnostics, ({ who }) =>
    makeDiagnostics(world.council, {
      state: world.diagnosticsReady ? 'ready' : 'closed',
      named: who.roles.includes('secretary' as never) ? 'by-name' : 'by-number',
    }),
  );
  mountStopping(app, world);
  mount(app, diagnosticsRoutes.listLooks, () => ({ looks: [look] }));
  mount(app, diagnosticsRoutes.answerLook, ({ body }) => {
    look = { ...look, ...body };
    return look;
  });
  mount(app, diagnosticsRoutes.listLookRequests, () => ({
    requests:
      look.answer === 'asks-reopening' ? [{ ...look, jurorId: 'u-juror' as UserId, jurorName: 'Quàng Minh Đức' }] : [],
  }));
}
