import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import styles from './council.module.css';
import { LightList } from './light-list';
import { nameEntry } from './name-entry';

/** Who gets one prize; films that already have another prize are not offered. */
export function PrizeChoice({
  prize,
  council,
  taken,
  chosen,
  readOnly,
  onChange,
  onMoveUp,
  children,
}: {
  readonly prize: Council['prizes'][number];
  readonly council: Council;
  readonly taken: readonly string[];
  readonly chosen: readonly string[];
  readonly readOnly: boolean;
  readonly onChange: (entries: readonly string[]) => void;
  readonly onMoveUp: (entryId: string) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const { text, money, score } = useFormat();
  const free = council.ranking.filter((row) => row.rank !== null && !taken.includes(row.entryId));
  return (
    <fieldset className={styles['prizeRow']}>
      <legend>{text(prize.name)}</legend>
      <p className={styles['prizeHead']}>
        <span>{t('council.decide.count', { given: chosen.length, count: prize.count })}</span>
        <span>{money(prize.valueDong)}</span>
      </p>
      <ul className={styles['chosen']}>
        {chosen.map((entryId) => (
          <li key={entryId}>
            <span>
              {nameEntry(council, entryId)}
              <LightList lights={council.lights.find((one) => one.entryId === entryId)?.lights ?? []} />
            </span>
            {readOnly ? null : (
              <span className={styles['tools']}>
                <Button
                  variant="subtle"
                  aria-label={t('council.decide.moveUpOne', { name: nameEntry(council, entryId) })}
                  onClick={() => onMoveUp(entryId)}
                >
                  {t('council.decide.moveUp')}
                </Button>
                <Button
                  variant="subtle"
                  color="stop"
                  aria-label={t('council.decide.removeOne', { name: nameEntry(council, entryId) })}
                  onClick={() => onChange(chosen.filter((one) => one !== entryId))}
                >
                  {t('council.decide.remove')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {chosen.length === 0 ? <p className="ht-small ht-soft">{t('council.decide.empty')}</p> : null}
      {!readOnly && chosen.length < prize.count && free.length > 0 ? (
        <NativeSelect
          label={t('council.decide.add')}
          value=""
          data={[
            { value: '', label: t('wizard.choose') },
            ...free.map((row) => ({ value: row.entryId, label: `${row.code} ${row.title} (${score(row.score)})` })),
          ]}
          onChange={(event) => onChange([...chosen, event.currentTarget.value])}
        />
      ) : null}
      {children}
    </fieldset>
  );
}
