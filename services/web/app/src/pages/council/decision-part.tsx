import type { ReactNode } from 'react';
import type { ContestCard, Council } from '../../api/shapes';
import { hasRole, useMe } from '../../session/use-me';
import { DecisionForm } from './decision-form';
import { DraftPanel } from './draft-panel';
import { baseOf } from './plan-decision';

/** The draft that waits for its second person, or the form for one: before the provisional result, and again once the complaints are heard. */
export function DecisionPart({
  council,
  contest,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
}): ReactNode {
  const me = useMe();
  const { decision, draft, complaints, ready } = council;
  // A question about one draft is never answered for another.
  if (draft)
    return <DraftPanel key={`${draft.draftId}-${draft.atMs}`} council={council} contest={contest} draft={draft} />;
  const isOpen = decision === null || (decision.stage === 'provisional' && complaints.isOver);
  if (!ready || !isOpen) return null;
  return (
    <DecisionForm
      // Begins anew where what is proposed has changed: by a ruling, a vote about sheets, or a work that left.
      key={JSON.stringify(baseOf(council))}
      council={council}
      contest={contest}
      mayDecide={hasRole(me, 'council', 'secretary')}
    />
  );
}
