import { useEffect, type ReactNode } from 'react';
import styles from './page-head.module.css';

/** The one h1 of a page, with its sentence and its actions; also names the browser tab. */
export function PageHead({
  title,
  lead,
  actions,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}): ReactNode {
  useEffect(() => {
    document.title = `${title} · hoithi`;
  }, [title]);
  return (
    <div className={styles['head']}>
      <div className={styles['words']}>
        <h1>{title}</h1>
        {lead ? <div className="ht-soft">{lead}</div> : null}
      </div>
      {actions ? <div className={`ht-row ht-screen`}>{actions}</div> : null}
    </div>
  );
}
