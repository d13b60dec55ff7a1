import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from './use-decision';

/** Asks why, once a prize is given otherwise than proposed. */
export function ChangeReason({
  prizeId,
  decision,
}: {
  readonly prizeId: string;
  readonly decision: Decision;
}): ReactNode {
  const { t } = useTranslation();
  if (!decision.changed.includes(prizeId)) return null;
  return (
    <Textarea
      label={t(decision.reduced(prizeId) ? 'council.decide.reasonNot' : 'council.decide.reason')}
      value={decision.reasons[prizeId] ?? ''}
      maxLength={1000}
      onChange={(event) => decision.explain(prizeId, event.currentTarget.value)}
    />
  );
}
