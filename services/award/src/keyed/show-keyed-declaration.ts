import type { awardRoutes } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Award } from '../award';
import { declarationId, type Declaration } from '../store/declaration';
import type { KeyedDeclaration, KeyedDeclarations } from '../store/keyed-declaration';
import { requireDeclarant } from './require-declarant';
import { declarationState } from './declaration-state';
import { showScanToRead } from './show-keyed';

type View = z.input<typeof awardRoutes.getKeyedDeclaration.reply>;

/** A paper declaration as this person may see it now: of the other keying nothing before the own one is given, unless the contest compares. */
export async function showKeyedDeclaration(
  award: Award,
  of: { readonly contestId: string; readonly jurorId: string; readonly readerId: string },
): Promise<View> {
  const { contestId, jurorId, readerId } = of;
  const { declaration, paperSheets, recusalReasons } = award.contests.get(contestId).definition.jury;
  const juror = await requireDeclarant(award, of);
  const _id = declarationId(of);
  const [papers, declared] = await Promise.all([
    award.database.keyedDeclarations.findById(_id).lean<KeyedDeclarations>().exec(),
    award.database.declarations.findById(_id).lean<Declaration>().exec(),
  ]);
  return {
    jurorId: jurorId as never,
    jurorName: juror.name,
    declaredAtMs: declared?.atMs ?? null,
    confirmedBy: paperSheets.confirmedBy,
    undertaking: declaration.undertaking,
    reasons: [...recusalReasons],
    ...(await showPaper(award, { keyed: papers?.keyed ?? null, readerId })),
    ...sides(papers?.keyed ?? null, { readerId, isOpen: paperSheets.confirmedBy === 'field-by-field' }),
  };
}

async function showPaper(
  award: Pick<Award, 'films'>,
  { keyed, readerId }: { readonly keyed: KeyedDeclaration | null; readonly readerId: string },
): Promise<Pick<View, 'state' | 'task' | 'draftId' | 'scan'>> {
  if (keyed === null) return { state: 'unkeyed', task: 'first', draftId: null, scan: null };
  const { draftId, first, agreed, scan } = keyed;
  const objectKey = scan?.objectKey ?? null;
  const paths = await award.films([objectKey]);
  return {
    state: declarationState(keyed),
    task: agreed !== null || first.byId === readerId ? 'first' : 'second',
    draftId,
    scan: showScanToRead(scan, paths.get(objectKey ?? '') ?? null),
  };
}

function sides(
  keyed: KeyedDeclaration | null,
  { readerId, isOpen }: { readonly readerId: string; readonly isOpen: boolean },
): Pick<View, 'own' | 'other'> {
  if (keyed === null) return { own: null, other: null };
  const { first, second, agreed } = keyed;
  const show = (keying: KeyedDeclaration['second']) => (keying === null ? null : [...keying.relations]);
  if (agreed !== null || first.byId === readerId) return { own: show(first), other: show(second) };
  if (second?.byId === readerId) return { own: show(second), other: show(first) };
  return { own: null, other: isOpen ? show(first) : null };
}
