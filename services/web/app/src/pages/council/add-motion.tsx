import { Button, NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import styles from './council.module.css';
import { nameEntry } from './name-entry';
import { namePrize } from '../../contest/name-prize';
import type { PrizeMotion } from './use-meeting-form';

/** Another work for a prize than the proposed one, or that a prize stays ungiven, put to the vote. */
export function AddMotion({
  contest,
  council,
  onAdd,
}: {
  readonly contest: ContestCard;
  readonly council: Council;
  readonly onAdd: (motion: PrizeMotion) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const side = council.interaction?.prizeId ?? null;
  const prizeIds = [...council.prizes.map((prize) => prize.prizeId), ...(side === null ? [] : [side])];
  const [prizeId, setPrizeId] = useState(prizeIds[0] ?? '');
  const [entryId, setEntryId] = useState('');
  return (
    <div className={styles['vote']} role="group" aria-label={t('meeting.addVote')}>
      <div className={styles['pair']}>
        <NativeSelect
          label={t('meeting.addPrize')}
          value={prizeId}
          data={prizeIds.map((value) => ({ value, label: namePrize(contest, value, text) }))}
          onChange={(event) => setPrizeId(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('meeting.addWork')}
          value={entryId}
          data={[
            { value: '', label: t('meeting.notAwarded') },
            ...council.ranking.map((row) => ({ value: row.entryId as string, label: nameEntry(council, row.entryId) })),
          ]}
          onChange={(event) => setEntryId(event.currentTarget.value)}
        />
      </div>
      <Button
        variant="default"
        onClick={() => onAdd({ prizeId, entryId: entryId === '' ? null : (entryId as PrizeMotion['entryId']) })}
      >
        {t('meeting.addVote')}
      </Button>
    </div>
  );
}
