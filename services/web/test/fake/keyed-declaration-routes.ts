import { awardRoutes, ContestError } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Reply } from '../../app/src/api/shapes';
import { mount } from './mount';
import type { Person } from './people';
import type { World } from './world';

type View = Reply<'getKeyedDeclaration'>;
type Held = { readonly relations: NonNullable<View['own']>; readonly by: Person };

const JURORS = [
  { jurorId: 'u-juror' as never, jurorName: 'Quàng Minh Đức' },
  { jurorId: 'j-2' as never, jurorName: 'Lò Thị Thu Hương' },
];

/** One juror's declaration on paper, keyed by two persons; another juror has declared on a device. */
export function mountKeyedDeclaration(app: Express, world: World): void {
  const [juror, other] = JURORS as [(typeof JURORS)[0], (typeof JURORS)[0]];
  let first: Held | null = null;
  let second: Held | null = null;
  let scan: View['scan'] = null;
  let withdrawn: Reply<'listKeyedDeclarations'>['rows'][number]['withdrawn'] = [];

  const differ = (): boolean => JSON.stringify(first?.relations) !== JSON.stringify(second?.relations);
  const state = (): View['state'] => {
    if (first === null) return 'unkeyed';
    if (second !== null) return differ() ? 'differs' : 'declared';
    return scan === null ? 'needs-scan' : 'needs-second';
  };
  const view = (who: Person): View => {
    const isFirst = first === null || first.by.userId === who.userId;
    const [own, theirs] = isFirst ? [first, second] : [second, first];
    return {
      ...juror,
      state: state(),
      declaredAtMs: state() === 'declared' ? world.nowMs : null,
      task: isFirst ? 'first' : 'second',
      draftId: first === null ? null : 'draft-1',
      confirmedBy: 'blind-keying',
      undertaking: world.contest.definition.jury.declaration.undertaking,
      reasons: [...world.contest.definition.jury.recusalReasons],
      scan,
      own: own?.relations ?? null,
      other: own === null || second === null ? null : (theirs?.relations ?? null),
    };
  };
  const person = (held: Held | null) => (held === null ? null : { name: held.by.name, atMs: world.nowMs });

  mount(app, awardRoutes.listKeyedDeclarations, ({ who }) => ({
    required: true,
    mayKey: true,
    rows: [
      {
        ...juror,
        state: state(),
        declaredAtMs: state() === 'declared' ? world.nowMs : null,
        first: person(first),
        second: person(second),
        scan: scan === null ? null : { ...scan },
        isMine: first?.by.userId === who.userId,
        withdrawn,
      },
      {
        ...other,
        state: 'unkeyed' as const,
        declaredAtMs: world.nowMs - 86_400_000,
        first: null,
        second: null,
        scan: null,
        isMine: false,
        withdrawn: [],
      },
    ],
  }));
  mount(app, awardRoutes.getKeyedDeclaration, ({ who }) => view(who));
  mount(app, awardRoutes.keyDeclaration, ({ body: { relations }, who }) => {
    first = { relations, by: who };
    return view(who);
  });
  mount(app, awardRoutes.attachDeclarationScan, ({ query: { fileName }, who }) => {
    const path = '/media/poster.jpg';
    scan = { sha256: 'cd34'.repeat(16), fileName, bytes: 180_220, byName: who.name, atMs: world.nowMs, path };
    return view(who);
  });
  mount(app, awardRoutes.confirmKeyedDeclaration, ({ body: { relations }, who }) => {
    if (first?.by.userId === who.userId) throw new ContestError('same-keyer');
    second = { relations, by: who };
    return view(who);
  });
  mount(app, awardRoutes.withdrawKeyedDeclaration, ({ body: { reason }, who }) => {
    withdrawn = [{ reason, byName: who.name, atMs: world.nowMs }];
    first = null;
    second = null;
    scan = null;
  });
  mount(app, awardRoutes.getBlankDeclarations, ({ response }) => {
    response.type('application/pdf').send(Buffer.from('%PDF-1.7 blank'));
  });
}
