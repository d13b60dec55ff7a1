import type { ReactNode } from 'react';
import { useFormat } from '../format/use-format';
import { IconClock } from '../icons';
import styles from './deadline-chip.module.css';
import { useNow } from './use-now';

const LAST_DAY_MS = 86_400_000;

/** Weekday, date and remaining time; in the last 24 hours in the colour of action. Goes by the server's clock. */
export function DeadlineChip({ atMs, label }: { readonly atMs: number; readonly label?: string }): ReactNode {
  const nowMs = useNow();
  const format = useFormat();
  const leftMs = atMs - nowMs;
  const look = leftMs < 0 ? styles['past'] : leftMs < LAST_DAY_MS ? styles['soon'] : styles['calm'];
  return (
    <span className={`${styles['chip']} ${look}`}>
      <IconClock size={16} aria-hidden />
      <span>
        {label ? `${label}: ` : ''}
        <time dateTime={new Date(atMs).toISOString()}>{format.instant(atMs)}</time>
        {' · '}
        <strong>{format.distance(atMs, nowMs)}</strong>
      </span>
    </span>
  );
}
