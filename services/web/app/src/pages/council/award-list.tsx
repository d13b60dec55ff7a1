import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { FactList } from '../../patterns/fact-list';
import { nameEntry } from './name-entry';
import { namePrize } from '../../contest/name-prize';

type Awarded = Pick<NonNullable<Council['draft']>, 'awards' | 'interactionWinner' | 'changes' | 'overBudgetReason'>;

/** Who gets what, with the reason of every change. */
export function AwardList({
  council,
  contest,
  awarded,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
  readonly awarded: Awarded;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const prizeName = (prizeId: string): string => namePrize(contest, prizeId, text);
  return (
    <FactList
      facts={[
        ...awarded.awards.map((award) => ({
          name: prizeName(award.prizeId),
          value:
            award.entries.length === 0
              ? t('council.decide.nobody')
              : award.entries.map((entryId) => <p key={entryId}>{nameEntry(council, entryId)}</p>),
        })),
        {
          name: t('council.decide.side'),
          value: awarded.interactionWinner ? nameEntry(council, awarded.interactionWinner) : t('council.decide.nobody'),
        },
        ...awarded.changes.map((change) => ({
          name: t('council.decision.change', { prize: prizeName(change.prizeId) }),
          value: change.reason,
        })),
        { name: t('council.stage.overBudget'), value: awarded.overBudgetReason },
      ]}
    />
  );
}
