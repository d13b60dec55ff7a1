import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call';
import type { ContestCard, Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconGavel } from '../../icons';
import { Section } from '../../patterns/section';
import { ChangeReason } from './change-reason';
import styles from './council.module.css';
import { ConfirmDecision } from './confirm-decision';
import { DecisionPreview } from './decision-preview';
import { PrizeChoice } from './prize-choice';
import { SidePrize } from './side-prize';
import { useDecision } from './use-decision';

/** The prizes as they stand before the council; every change shows what it would mean and asks for a reason. */
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
  const isFinal = council.decision !== null;
  const { contestId } = contest;

  /** The ranking gives the prizes anew as if the work were not there. */
  const moveUp = async (entryId: string): Promise<void> => {
    const gone = council.lights.filter(({ lights }) => lights.some(({ severity }) => severity === 'stop'));
    const without = [...new Set([entryId, ...gone.map((one) => one.entryId)])] as (typeof gone)[number]['entryId'][];
    const body = { ...decision.tentative, without };
    const { suggested } = await call('previewDecision', { params: { contestId }, body });
    decision.awardAll(Object.fromEntries(suggested.map(({ prizeId, entries }) => [prizeId, entries])));
  };

  return (
    <Section
      title={t(isFinal ? 'council.stage.final' : 'council.decide.title')}
      aside={
        mayDecide && decision.changed.length > 0 ? (
          <Button variant="default" className="ht-screen" onClick={decision.reset}>
            {t('council.decide.reset')}
          </Button>
        ) : null
      }
    >
      <p className="ht-soft">{t(isFinal ? 'council.decide.leadFinal' : 'council.decide.lead')}</p>
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
            onMoveUp={(entryId) => void moveUp(entryId).catch(() => undefined)}
          >
            <ChangeReason prizeId={prize.prizeId} decision={decision} />
          </PrizeChoice>
        ))}
        <SidePrize council={council} contest={contest} decision={decision} readOnly={!mayDecide} />
      </div>
      <p className={styles['budget']}>
        <span>{t('council.decide.cost')}</span>
        <span className={over ? styles['over'] : ''}>
          <span className="ht-number">{money(decision.costDong)}</span> /{' '}
          <span className="ht-number">{money(council.budgetDong)}</span>
        </span>
      </p>
      {over ? (
        <Textarea
          label={t('council.decide.overBudgetReason')}
          description={t('council.decide.overBudget')}
          value={decision.overBudgetReason}
          maxLength={1000}
          onChange={(event) => decision.explainBudget(event.currentTarget.value)}
        />
      ) : null}
      <DecisionPreview council={council} contest={contest} body={decision.tentative} />
      {decision.missingReasons > 0 ? (
        <p role="status">{t('council.decide.reasonsMissing', { count: decision.missingReasons })}</p>
      ) : null}
      {mayDecide ? (
        <div className="ht-screen">
          <Button
            size="lg"
            leftSection={<IconGavel size={20} aria-hidden />}
            disabled={decision.missingReasons > 0 || council.openTies.length > 0}
            onClick={() => setAsking(true)}
          >
            {t(isFinal ? 'council.decide.proposeFinal' : 'council.decide.propose')}
          </Button>
        </div>
      ) : (
        <p className="ht-soft">{t('council.decide.board')}</p>
      )}
      {asking ? (
        <ConfirmDecision council={council} contest={contest} decision={decision} onClose={() => setAsking(false)} />
      ) : null}
    </Section>
  );
}
