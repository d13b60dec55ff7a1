import type { ReactNode } from 'react';
import styles from './radar.module.css';

/** A bar of 0 to 100 with its words beside it. */
export function StrengthBar({ value, label }: { readonly value: number; readonly label: string }): ReactNode {
  return (
    <div className={styles['strength']}>
      <span className={styles['track']} aria-hidden>
        <span style={{ width: `${value}%` }} />
      </span>
      <span className="ht-small">{label}</span>
    </div>
  );
}
