import { type Change, changeDocument, insertFirst, newOutbox } from '@hoithi/mongo-kit';
import type { Award } from '../award';
import { declare } from '../judging/declare';
import { declarationId } from '../store/declaration';
import type { KeyedDeclarations } from '../store/keyed-declaration';

type OfJuror = { readonly contestId: string; readonly jurorId: string };

/**
 * Changes what is keyed of a juror's papers, and where two persons agree now, or agreed before a crash, makes it the juror's declaration,
 * with all that follows from one.
 * @throws {ContestError} what `decide` and `declare` throw
 */
export async function changeDeclaration(
  award: Award,
  of: OfJuror & { readonly decide: (papers: KeyedDeclarations) => Change | null },
): Promise<void> {
  const { contestId, jurorId, decide } = of;
  const { keyedDeclarations } = award.database;
  const _id = declarationId(of);
  if ((await keyedDeclarations.exists({ _id })) === null) {
    const none = { keyed: null, earlier: [], withdrawn: [], ...newOutbox([]) };
    await insertFirst(keyedDeclarations, { _id, contestId, jurorId, ...none });
  }
  const papers = await changeDocument(keyedDeclarations, _id, decide);
  const { agreed, first, second, scan } = papers?.keyed ?? { agreed: null, first: null, second: null, scan: null };
  if (agreed === null || first === null || second === null || scan === null) return;
  const paper = { firstName: first.byName, secondName: second.byName, scanSha256: scan.sha256 };
  const declared = {
    relations: first.relations,
    atMs: agreed.atMs,
    paper: { ...paper, contentHash: agreed.contentHash },
  };
  await declare(award, { contestId, jurorId, declared });
}
