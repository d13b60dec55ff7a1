import { awardRoutes, ContestError } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Reply } from '../../app/src/api/shapes';
import { mountKeyedDeclaration } from './keyed-declaration-routes';
import { mount } from './mount';
import type { Person } from './people';
import type { World } from './world';

type View = Reply<'getKeyedSheet'>;
type Keying = NonNullable<View['own']>;
type Held = { readonly keying: Keying; readonly by: Person };

const JUROR = { jurorId: 'u-juror' as never, name: 'Quàng Minh Đức' };

/** One juror's paper sheets, keyed by two persons; what each may see is the real service's to decide and is played here for one film. */
export function mountKeyed(app: Express, world: World): void {
  const film = [...world.ballots.values()][6]!;
  let first: Held | null = null;
  let second: Held | null = null;
  let scan: View['scan'] = null;
  let withdrawn: Reply<'listKeyedSheets'>['withdrawn'] = [];
  let objection: View['objection'] = null;
  let recused = false;
  let recusalScan: Reply<'listKeyedSheets'>['recused'][number]['scan'] = null;
  mountKeyedDeclaration(app, world);

  const differing = (): string[] => {
    if (first === null || second === null) return [];
    const [one, other] = [first.keying, second.keying];
    return [
      ...film.rubric.map(({ id }) => id).filter((id) => one.marks[id] !== other.marks[id]),
      ...(one.watchedPercent === other.watchedPercent ? [] : ['watchedPercent']),
      ...(one.note === other.note ? [] : ['note']),
    ];
  };
  const state = (): View['state'] => {
    if (first === null) return 'unkeyed';
    if (second !== null) return differing().length > 0 ? 'differs' : 'sealed';
    return scan === null ? 'needs-scan' : 'needs-second';
  };
  const view = (who: Person): View => {
    const isFirst = first === null || first.by.userId === who.userId;
    const isOpen = second !== null && state() !== 'sealed';
    const [own, other] = isFirst ? [first, second] : [second, first];
    return {
      entryId: film.entryId,
      code: film.code,
      title: film.title,
      jurorId: JUROR.jurorId,
      jurorName: JUROR.name,
      confirmedBy: 'blind-keying',
      state: state(),
      task: isFirst ? 'first' : 'second',
      draftId: first === null ? null : 'draft-1',
      rubric: film.rubric,
      step: film.step,
      scan,
      own: own?.keying ?? null,
      other: isOpen ? (other?.keying ?? null) : null,
      differing: isOpen ? differing() : [],
      marksOnDevice: 0,
      objection: null,
    };
  };
  const person = (held: Held) => ({ name: held.by.name, atMs: world.nowMs });

  mount(app, awardRoutes.listKeyedSheets, ({ who }) => ({
    accepted: true,
    confirmedBy: 'blind-keying' as const,
    mayKey: true,
    locked: false,
    lockAtMs: world.contest.calendar.judgingLockAtMs,
    rows:
      first === null
        ? []
        : [
            {
              entryId: film.entryId,
              code: film.code,
              jurorId: JUROR.jurorId,
              jurorName: JUROR.name,
              state: state() as 'needs-scan',
              first: person(first),
              second: second === null ? null : person(second),
              scan: scan === null ? null : { ...scan },
              isMine: first.by.userId === who.userId,
              objection,
              timesReopened: 0,
            },
          ],
    recused: recused
      ? [
          {
            entryId: film.entryId,
            code: film.code,
            jurorId: JUROR.jurorId,
            jurorName: JUROR.name,
            reason: 'người thân',
            byName: 'Lò Thị Hạnh',
            atMs: world.nowMs,
            scan: recusalScan,
          },
        ]
      : [],
    withdrawn,
    owed: [
      {
        ...JUROR,
        films:
          first === null && !recused
            ? [{ entryId: film.entryId, code: film.code, title: film.title, onDevice: false }]
            : [],
      },
    ],
  }));
  mount(app, awardRoutes.getKeyedSheet, ({ who }) => view(who));
  mount(app, awardRoutes.keySheet, ({ body: { setsDraftAside: _no, ...keying }, who }) => {
    first = { keying, by: who };
    return view(who);
  });
  mount(app, awardRoutes.attachSheetScan, ({ query: { fileName }, who }) => {
    scan = {
      sha256: (scan === null ? 'ab12' : 'cd34').repeat(16),
      fileName,
      bytes: 220_113,
      byName: who.name,
      atMs: world.nowMs,
      path: '/media/poster.jpg',
    };
    return view(who);
  });
  mount(app, awardRoutes.confirmKeyedSheet, ({ body: { draftId: _draft, scanSha256, ...keying }, who }) => {
    if (scan?.sha256 !== scanSha256) throw new ContestError('keyed-changed');
    if (first?.by.userId === who.userId) throw new ContestError('same-keyer');
    second = { keying, by: who };
    return view(who);
  });
  mount(app, awardRoutes.withdrawKeyedSheet, ({ body: { reason }, who }) => {
    withdrawn = [{ code: film.code, jurorName: JUROR.name, reason, byName: who.name, atMs: world.nowMs }];
    first = null;
    second = null;
    scan = null;
  });
  mount(app, awardRoutes.answerObjection, ({ body: { text, objectedAtMs }, who }) => {
    if (objection?.atMs !== objectedAtMs) throw new ContestError('changed-meanwhile');
    objection = { ...objection, answer: { text, byName: who.name, atMs: world.nowMs } };
  });
  mount(app, awardRoutes.recuseOnPaper, () => {
    recused = true;
  });
  mount(app, awardRoutes.attachRecusalScan, ({ query: { fileName }, who }) => {
    const sha256 = 'cd34'.repeat(16);
    recusalScan = { sha256, fileName, bytes: 48_000, byName: who.name, atMs: world.nowMs, path: null };
  });
  mount(app, awardRoutes.undoPaperRecusal, ({ body: { reason }, who }) => {
    recused = false;
    recusalScan = null;
    withdrawn = [{ code: film.code, jurorName: JUROR.name, reason, byName: who.name, atMs: world.nowMs }];
  });
  // A reopened sheet is its juror's draft again, so it leaves the list of paper sheets.
  mount(app, awardRoutes.reopenSheet, ({ params: { entryId, jurorId } }) => {
    world.reopened.add(`${entryId}/${jurorId}`);
    first = null;
    second = null;
    scan = null;
    objection = null;
  });
  mount(app, awardRoutes.objectToKeyed, ({ params, body: { text } }) => {
    const ballot = world.ballots.get(params.entryId)!;
    objection = { text, atMs: world.nowMs, answer: null };
    const keyed = { ...ballot.sheet.keyed!, objection };
    world.ballots.set(params.entryId, { ...ballot, sheet: { ...ballot.sheet, keyed } });
    return keyed;
  });
  mount(app, awardRoutes.getBlankSheets, ({ response }) => {
    response.type('application/pdf').send(Buffer.from('%PDF-1.7 blank'));
  });
}
