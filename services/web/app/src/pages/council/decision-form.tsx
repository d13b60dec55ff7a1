import { Button, NativeSelect, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconGavel } from '../../icons';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { Section } from '../../patterns/section';
import styles from './council.module.css';
import { nameEntry } from './name-entry';
import { changedPrizes, costDong, decisionBody, proposedAwards, type Awards } from './plan-decision';
import { PrizeChoice } from './prize-choice';

const SHORTEST_REASON = 3;

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
  const { text, money } = useFormat();
  const [awards, setAwards] = useState<Awards>(() => proposedAwards(council));
  const [winner, setWinner] = useState<string | null>(council.interaction?.proposed ?? null);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [asking, setAsking] = useState(false);
  const decide = useSend('decide', ['getCouncil', 'listPapers']);

  const side = contest.definition.prizes.interaction;
  const sideId = side?.id ?? 'interaction';
  const changed = changedPrizes(council, awards, { prizeId: sideId, winner });
  const cost = costDong(council, awards, winner === null ? 0 : (side?.valueDong ?? 0));
  const missingReasons = changed.filter((prizeId) => (reasons[prizeId] ?? '').trim().length < SHORTEST_REASON);
  const reasonField = (prizeId: string): ReactNode =>
    changed.includes(prizeId) ? (
      <Textarea
        label={t('council.decide.reason')}
        value={reasons[prizeId] ?? ''}
        maxLength={1000}
        onChange={(event) => setReasons({ ...reasons, [prizeId]: event.currentTarget.value })}
      />
    ) : null;

  const confirm = async (): Promise<void> => {
    await decide.mutateAsync({
      params: { contestId: contest.contestId },
      body: decisionBody(awards, winner, reasons, changed),
    });
    notifications.show({ message: t('council.decide.done') });
    setAsking(false);
  };

  return (
    <Section title={t('council.decide.title')}>
      <p className="ht-soft">{t('council.decide.lead')}</p>
      <div className={styles['prizes']}>
        {council.prizes.map((prize) => (
          <PrizeChoice
            key={prize.prizeId}
            prize={prize}
            council={council}
            taken={Object.values(awards).flat()}
            chosen={awards[prize.prizeId] ?? []}
            readOnly={!mayDecide}
            onChange={(entries) => setAwards({ ...awards, [prize.prizeId]: entries })}
          >
            {reasonField(prize.prizeId)}
          </PrizeChoice>
        ))}
        {side && council.interaction ? (
          <fieldset className={styles['prizeRow']}>
            <legend>{text(side.name)}</legend>
            <p className={styles['prizeHead']}>{money(side.valueDong)}</p>
            <NativeSelect
              label={t('council.decide.winner')}
              value={winner ?? ''}
              disabled={!mayDecide}
              data={[
                { value: '', label: t('council.decide.nobody') },
                ...council.interaction.rows.map((row) => ({
                  value: row.entryId,
                  label: nameEntry(council, row.entryId),
                })),
              ]}
              onChange={(event) => setWinner(event.currentTarget.value || null)}
            />
            {council.interaction.tie.length > 0 ? (
              <p className="ht-small">{t('council.decide.interactionTie')}</p>
            ) : null}
            {reasonField(sideId)}
          </fieldset>
        ) : null}
      </div>
      <p className={styles['budget']}>
        <span>{t('council.decide.cost')}</span>
        <span className={`ht-number ${cost > council.budgetDong ? styles['over'] : ''}`}>
          {money(cost)} / {money(council.budgetDong)}
        </span>
      </p>
      {cost > council.budgetDong ? <p role="alert">{t('council.decide.overBudget')}</p> : null}
      {missingReasons.length > 0 ? (
        <p role="status">{t('council.decide.reasonsMissing', { count: missingReasons.length })}</p>
      ) : null}
      {mayDecide ? (
        <div>
          <Button
            size="lg"
            leftSection={<IconGavel size={20} aria-hidden />}
            disabled={missingReasons.length > 0 || council.openTies.length > 0}
            onClick={() => setAsking(true)}
          >
            {t('council.decide.button')}
          </Button>
        </div>
      ) : (
        <p className="ht-soft">{t('council.decide.byCouncil')}</p>
      )}
      <ConfirmDialog
        opened={asking}
        title={t('council.decide.ask', { contest: text(contest.definition.shortTitle ?? contest.title) })}
        doLabel={t('council.decide.button')}
        busy={decide.isPending}
        error={decide.error}
        onConfirm={() => void confirm().catch(() => undefined)}
        onClose={() => setAsking(false)}
      >
        <ul style={{ paddingLeft: '1.25rem' }}>
          {council.prizes.map((prize) => (
            <li key={prize.prizeId}>
              <strong>{text(prize.name)}:</strong>{' '}
              {(awards[prize.prizeId] ?? []).map((entryId) => nameEntry(council, entryId)).join('; ') ||
                t('council.decide.nobody')}
            </li>
          ))}
        </ul>
        <p>{t('council.decide.what')}</p>
      </ConfirmDialog>
    </Section>
  );
}
