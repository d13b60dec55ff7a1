import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { ChangeReason } from './change-reason';
import styles from './council.module.css';
import { nameEntry } from './name-entry';
import { sidePrizeId, type Decision } from './use-decision';

/** The interaction prize (R22): computed apart from the jury's scores, decided by the same council. */
export function SidePrize({
  council,
  contest,
  decision,
  readOnly,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
  readonly decision: Decision;
  readonly readOnly: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { text, money } = useFormat();
  const side = contest.definition.prizes.interaction;
  if (!side || council.interaction === null) return null;
  return (
    <fieldset className={styles['prizeRow']}>
      <legend>{text(side.name)}</legend>
      <p className={styles['prizeHead']}>{money(side.valueDong)}</p>
      <NativeSelect
        label={t('council.decide.winner')}
        value={decision.winner ?? ''}
        disabled={readOnly}
        data={[
          { value: '', label: t('council.decide.nobody') },
          ...council.interaction.rows.map((row) => ({ value: row.entryId, label: nameEntry(council, row.entryId) })),
        ]}
        onChange={(event) => decision.win(event.currentTarget.value || null)}
      />
      {council.interaction.tie.length > 0 ? <p className="ht-small">{t('council.decide.interactionTie')}</p> : null}
      <ChangeReason prizeId={sidePrizeId(contest)} decision={decision} />
    </fieldset>
  );
}
