import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskEntry } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconCheck, IconLock, IconX } from '../../icons';
import styles from './desk-entry-page.module.css';

/** Votes already cast; a screener sees the others' only after the own one. */
export function VoteList({
  votes,
  hidden,
}: {
  readonly votes: DeskEntry['votes'];
  readonly hidden: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  if (hidden) {
    return (
      <p className="ht-row ht-small ht-soft" style={{ flexWrap: 'nowrap' }}>
        <IconLock size={16} aria-hidden /> {t('desk.votesHidden')}
      </p>
    );
  }
  if (votes.length === 0) return null;
  return (
    <div>
      <h3>{t('desk.votesTitle')}</h3>
      <ul className={styles['rows']}>
        {votes.map((vote) => (
          <li key={vote.screenerId}>
            {vote.vote === 'pass' ? (
              <IconCheck size={18} color="var(--ht-ok)" aria-hidden />
            ) : (
              <IconX size={18} color="var(--ht-stop)" aria-hidden />
            )}
            <div>
              <span className={vote.vote === 'pass' ? styles['pass'] : styles['fail']}>
                {t(`desk.vote.${vote.vote}`)}
              </span>{' '}
              · {vote.screenerName}
              {vote.reason ? <p>{vote.reason}</p> : null}
              <p className="ht-small ht-soft">{instant(vote.atMs)}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
