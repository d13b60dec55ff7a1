import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconGavel } from '../../icons';
import { Section } from '../../patterns/section';
import { ChangeReason } from './change-reason';
import styles from './council.module.css';
import { ConfirmDecision } from './confirm-decision';
import { PrizeChoice } from './prize-choice';
import { SidePrize } from './side-prize';
import { useDecision } from './use-decision';

/** The prizes as proposed; every change shows its cost against the budget and asks for a reason. */
export function DecisionForm({
  council,
  contest,
  mayDecide,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
  readonly mayDecide: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { money } = useFormat();
  const decision = useDecision(council, contest);
  const [asking, setAsking] = useState(false);
  const over = decision.costDong > council.budgetDong;

  return (
    <Section title={t('council.decide.title')}>
      <p className="ht-soft">{t('council.decide.lead')}</p>
      <div className={styles['prizes']}>
        {council.prizes.map((prize) => (
          <PrizeChoice
            key={prize.prizeId}
            prize={prize}
            council={council}
            taken={Object.values(decision.awards).flat()}
            chosen={decision.awards[prize.prizeId] ?? []}
            readOnly={!mayDecide}
            onChange={(entries) => decision.award(prize.prizeId, entries)}
          >
            <ChangeReason prizeId={prize.prizeId} decision={decision} />
          </PrizeChoice>
        ))}
        <SidePrize council={council} contest={contest} decision={decision} readOnly={!mayDecide} />
      </div>
      <p className={styles['budget']}>
        <span>{t('council.decide.cost')}</span>
        <span className={`ht-number ${over ? styles['over'] : ''}`}>
          {money(decision.costDong)} / {money(council.budgetDong)}
        </span>
      </p>
      {over ? <p role="alert">{t('council.decide.overBudget')}</p> : null}
      {decision.missingReasons > 0 ? (
        <p role="status">{t('council.decide.reasonsMissing', { count: decision.missingReasons })}</p>
      ) : null}
      {mayDecide ? (
        <div>
          <Button
            size="lg"
            leftSection={<IconGavel size={20} aria-hidden />}
            disabled={over || decision.missingReasons > 0 || council.openTies.length > 0}
            onClick={() => setAsking(true)}
          >
            {t('council.decide.button')}
          </Button>
        </div>
      ) : (
        <p className="ht-soft">{t('council.decide.byCouncil')}</p>
      )}
      {asking ? (
        <ConfirmDecision council={council} contest={contest} decision={decision} onClose={() => setAsking(false)} />
      ) : null}
    </Section>
  );
}
