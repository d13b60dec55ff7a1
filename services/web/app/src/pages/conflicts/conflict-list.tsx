import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle, IconInfoCircle } from '../../icons';
import { RecordRow } from '../../patterns/record-row';
import styles from './conflict-list.module.css';

type Row = Reply<'listConflicts'>['rows'][number];

/** One row per juror and work: what kind of tie, how the sheet stands, what was ruled. */
export function ConflictList({
  rows,
  onRule,
}: {
  readonly rows: readonly Row[];
  readonly onRule: ((row: Row) => void) | null;
}): ReactNode {
  return (
    <ul className={styles['rows']}>
      {rows.map((row) => (
        <ConflictRow key={`${row.entryId}/${row.jurorId}`} row={row} onRule={onRule} />
      ))}
    </ul>
  );
}

function ConflictRow({ row, onRule }: { readonly row: Row; readonly onRule: ((row: Row) => void) | null }): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { ruling, interests, sheetState, foundAtMs, code, jurorName, weight } = row;
  const Icon = weight === 'conflict' ? IconAlertTriangle : IconInfoCircle;
  return (
    <RecordRow
      name={`${code} · ${jurorName}`}
      mark={
        <span className={styles[weight]}>
          <Icon size={18} aria-hidden />
          {t(`panels.conflicts.weight.${weight}`)}
        </span>
      }
      facts={[
        {
          name: t('panels.conflicts.found'),
          value: `${interests.map((interest) => t(`panels.conflicts.interest.${interest}`)).join('; ')} (${instant(foundAtMs)})`,
        },
        { name: t('panels.conflicts.sheet'), value: t(`jury.state.${sheetState}`) },
        {
          name: t('panels.conflicts.ruling'),
          value:
            ruling === null
              ? t('panels.conflicts.open')
              : `${t(`panels.conflicts.verdict.${ruling.verdict}`)}: ${ruling.reason} (${ruling.byName}, ${instant(ruling.atMs)})`,
        },
      ]}
      act={
        onRule === null ? null : (
          <Button
            variant="default"
            onClick={() => onRule(row)}
            aria-label={t('panels.conflicts.ruleOf', { name: jurorName, code })}
          >
            {t('panels.conflicts.rule')}
          </Button>
        )
      }
    />
  );
}
