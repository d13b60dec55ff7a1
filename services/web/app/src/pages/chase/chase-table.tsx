import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { RecordRow } from '../../patterns/record-row';
import { useNow } from '../../patterns/use-now';
import styles from './chase-table.module.css';

type Row = Reply<'getChaseList'>['rows'][number];

/** One row per juror with films left; a button where calls may be noted. */
export function ChaseTable({
  rows,
  onCall,
}: {
  readonly rows: readonly Row[];
  readonly onCall: ((juror: Row) => void) | null;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className={styles['rows']} aria-label={t('panels.chase.list')}>
      {rows.map((row) => (
        <ChaseRow key={row.jurorId} row={row} onCall={onCall} />
      ))}
    </ul>
  );
}

function ChaseRow({ row, onCall }: { readonly row: Row; readonly onCall: ((juror: Row) => void) | null }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const nowMs = useNow();
  const reminded = row.remindedAtMs.map((atMs) => format.instant(atMs));
  const asked = row.asked.map(({ atMs, films }) =>
    t('panels.chase.askedOf', { at: format.instant(atMs), count: films }),
  );
  const calls = row.calls.map((call) => `${format.instant(call.atMs)} · ${call.byName}: ${call.note}`);
  return (
    <RecordRow
      name={row.name}
      mark={<span>{t('panels.chase.of', { count: row.left, assigned: row.assigned })}</span>}
      facts={[
        {
          name: t('panels.chase.lastSeen'),
          value: row.lastSeenAtMs === null ? t('panels.chase.never') : format.distance(row.lastSeenAtMs, nowMs),
        },
        {
          name: t('panels.chase.reminded'),
          value: reminded.length === 0 ? t('panels.chase.remindedNever') : lines(reminded),
        },
        { name: t('panels.chase.asked'), value: asked.length === 0 ? null : lines(asked) },
        {
          name: t('panels.chase.calls'),
          value: calls.length === 0 ? t('panels.chase.callsNone') : lines(calls),
        },
      ]}
      act={
        onCall === null ? null : (
          <Button
            variant="default"
            onClick={() => onCall(row)}
            aria-label={t('panels.chase.callTo', { name: row.name })}
          >
            {t('panels.chase.call')}
          </Button>
        )
      }
    />
  );
}

const lines = (texts: readonly string[]): ReactNode =>
  texts.map((text) => (
    <span key={text} className={styles['line']}>
      {text}
    </span>
  ));
