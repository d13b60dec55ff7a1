import type { ReactNode } from 'react';
import { useApi } from '../../api/use-api';
import { WithContest } from '../../contest/with-contest';
import { Loaded } from '../../patterns/loaded';
import { QueuePage } from '../queue/queue-page';
import { DeclarationForm } from './declaration-form';

/** The queue, once the juror has declared; before that the declaration, where the contest asks for it (O16). */
export function DeclaredQueue(): ReactNode {
  return <WithContest>{(contest) => <QueueOrDeclaration contestId={contest.contestId} />}</WithContest>;
}

function QueueOrDeclaration({ contestId }: { readonly contestId: string }): ReactNode {
  const declaration = useApi('getDeclaration', { params: { contestId } });
  return (
    <Loaded answer={declaration}>
      {(data) =>
        data.required && data.declared === null ? (
          <DeclarationForm contestId={contestId} declaration={data} />
        ) : (
          <QueuePage />
        )
      }
    </Loaded>
  );
}
