import type { ReactNode } from 'react';
import { useApi } from '../../api/use-api';
import { WithContest } from '../../contest/with-contest';
import { Loaded } from '../../patterns/loaded';
import { DeclarationForm } from './declaration-form';

/** The juror's own declaration, to read and to add to. */
export function DeclarationPage(): ReactNode {
  return <WithContest>{(contest) => <DeclarationOf contestId={contest.contestId} />}</WithContest>;
}

function DeclarationOf({ contestId }: { readonly contestId: string }): ReactNode {
  const declaration = useApi('getDeclaration', { params: { contestId } });
  return <Loaded answer={declaration}>{(data) => <DeclarationForm contestId={contestId} declaration={data} />}</Loaded>;
}
