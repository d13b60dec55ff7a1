import type { ReactNode } from 'react';
import type { ContestCard } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { Loaded } from '../../patterns/loaded';
import { PapersView } from './papers-view';

export function PapersOf({ contest: { contestId } }: { readonly contest: ContestCard }): ReactNode {
  const papers = useApi('listPapers', { params: { contestId } });
  return <Loaded answer={papers}>{(data) => <PapersView contestId={contestId} list={data} />}</Loaded>;
}
