import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { IconAlertTriangle } from '../../icons';
import { Section } from '../../patterns/section';
import styles from './council.module.css';
import { nameEntry } from './name-entry';
import { SettleTie } from './settle-tie';
import { TalkNote } from './talk-note';

/** Open ties with the rule that settles them; the secretary records how it was done. */
export function TieList({
  council,
  contest,
  maySettle,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
  readonly maySettle: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const [settling, setSettling] = useState<readonly string[] | null>(null);
  const steps = contest.definition.scoring.tieChain.map((step) => t(`council.tie.step.${step}`)).join('; ');
  return (
    <Section title={t('council.tie.title')}>
      <p>{t('council.tie.rule', { steps })}</p>
      {council.openTies.map((tie) => (
        <div key={tie.join()} className={styles['tie']}>
          <div className="ht-between">
            <div className={styles['tied']}>
              <IconAlertTriangle size={20} color="var(--ht-accent)" aria-hidden />
              <span>{tie.map((entryId) => nameEntry(council, entryId)).join(' = ')}</span>
            </div>
            {maySettle ? (
              <Button onClick={() => setSettling(tie)}>{t('council.tie.settle')}</Button>
            ) : (
              <span className="ht-small ht-soft">{t('council.tie.bySecretary')}</span>
            )}
          </div>
          <TalkNote council={council} entries={tie} />
        </div>
      ))}
      {settling ? (
        <SettleTie council={council} contest={contest} tie={settling} onClose={() => setSettling(null)} />
      ) : null}
    </Section>
  );
}
