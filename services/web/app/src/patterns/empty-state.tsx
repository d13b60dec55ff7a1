import type { ReactNode } from 'react';
import { IconInfoCircle } from '../icons';
import styles from './empty-state.module.css';

/** Says what will appear here, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}): ReactNode {
  return (
    <div className={styles['empty']}>
      <IconInfoCircle size={28} aria-hidden />
      <h2>{title}</h2>
      {children ? <p className="ht-soft">{children}</p> : null}
      {action}
    </div>
  );
}
