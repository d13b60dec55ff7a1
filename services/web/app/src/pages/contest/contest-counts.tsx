import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import { STATE_WORDS } from '../../words/state-words';
import styles from './contest-page.module.css';

/** How many entries stand where; each number leads to its rows. */
export function ContestCounts({ counts }: { readonly counts: Readonly<Record<string, number>> }): ReactNode {
  const { t } = useTranslation();
  const { text, count } = useFormat();
  const known = Object.entries(counts).filter(([, value]) => value > 0);
  if (known.length === 0) return <p className="ht-soft">{t('desk.empty.next')}</p>;
  return (
    <div className={styles['counts']}>
      {known.map(([state, value]) => (
        <Link key={state} to="/c/so-loai" search={{ phase: state }}>
          <strong>{count(value)}</strong>
          <span className="ht-small ht-soft">
            {state in STATE_WORDS ? text(STATE_WORDS[state as keyof typeof STATE_WORDS]) : state}
          </span>
        </Link>
      ))}
    </div>
  );
}
