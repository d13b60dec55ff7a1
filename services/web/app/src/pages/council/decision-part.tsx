import type { ReactNode } from 'react';
import type { ContestCard, Council } from '../../api/shapes';
import { hasRole, useMe } from '../../session/use-me';
import { DecisionForm } from './decision-form';
import { DraftPanel } from './draft-panel';

/** The draft that waits for its second person, or the form for one: before the provisional result, and again once the complaints are heard. */
export function DecisionPart({
  council,
  contest,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
}): ReactNode {
  const me = useMe();
  const { decision, draft, complaints, ready, settled } = council;
  if (draft) return <DraftPanel council={council} contest={contest} draft={draft} />;
  const isOpen = decision === null || (decision.stage === 'provisional' && complaints.isOver);
  if (!ready || !isOpen) return null;
  return (
    <DecisionForm
      key={`${settled.length}-${decision?.decisionId ?? ''}`}
      council={council}
      contest={contest}
      mayDecide={hasRole(me, 'council', 'secretary')}
    />
  );
}
