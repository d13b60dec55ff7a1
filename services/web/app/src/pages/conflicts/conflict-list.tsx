import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle, IconInfoCircle } from '../../icons';
import { FactList } from '../../patterns/fact-list';
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
  const { t } = useTranslation();
  return (
    <ul className={styles['rows']}>
      {rows.map((row) => (
        <li key={`${row.entryId}/${row.jurorId}`} className={styles['row']}>
          <div className={styles['who']}>
            <strong>
              {row.code} · {row.jurorName}
            </strong>
            <span className={styles[row.weight]}>
              {row.weight === 'conflict' ? (
                <IconAlertTriangle size={18} aria-hidden />
              ) : (
                <IconInfoCircle size={18} aria-hidden />
              )}
              {t(`panels.conflicts.weight.${row.weight}`)}
            </span>
          </div>
          <ConflictFacts row={row} />
          {onRule === null ? null : (
            <Button
              variant="default"
              onClick={() => onRule(row)}
              aria-label={t('panels.conflicts.ruleOf', { name: row.jurorName, code: row.code })}
            >
              {t('panels.conflicts.rule')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function ConflictFacts({ row }: { readonly row: Row }): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { ruling, interests, sheetState, foundAtMs } = row;
  return (
    <FactList
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
    />
  );
}
