import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { declarationState } from '../keyed/declaration-state';
import { showScan } from '../keyed/show-keyed';
import type { Declaration } from '../store/declaration';
import type { KeyedDeclarations } from '../store/keyed-declaration';

/** The jury with what each has declared and how far a paper of it is: states and names. */
export const serveListKeyedDeclarations = (award: Award) =>
  route(awardRoutes.listKeyedDeclarations, async ({ params: { contestId }, signedIn }) => {
    const { userId, roles } = signedIn();
    const { declaration, paperSheets } = award.contests.get(contestId).definition.jury;
    const { keyedDeclarations, declarations } = award.database;
    const [jurors, papers, declared] = await Promise.all([
      award.roster.jurors(contestId),
      keyedDeclarations.find({ contestId }).lean<KeyedDeclarations[]>().exec(),
      declarations.find({ contestId }).lean<Declaration[]>().exec(),
    ]);
    const isJuror = jurors.some(({ jurorId }) => jurorId === userId);
    return {
      required: declaration.required,
      mayKey: paperSheets.accepted && roles.includes('secretary') && !isJuror,
      rows: jurors.map(({ jurorId, name }) => {
        const own = papers.find((one) => one.jurorId === jurorId);
        const keyed = own?.keyed ?? null;
        return {
          jurorId: jurorId as never,
          jurorName: name,
          state: declarationState(keyed),
          declaredAtMs: declared.find((one) => one.jurorId === jurorId)?.atMs ?? null,
          first: person(keyed?.first),
          second: person(keyed?.second),
          scan: keyed?.scan == null ? null : showScan(keyed.scan),
          isMine: keyed?.first.byId === userId,
          withdrawn: (own?.withdrawn ?? []).map(({ reason, byName, atMs }) => ({ reason, byName, atMs })),
        };
      }),
    };
  });

const person = (by: { readonly byName: string; readonly atMs: number } | null | undefined) =>
  by == null ? null : { name: by.byName, atMs: by.atMs };
