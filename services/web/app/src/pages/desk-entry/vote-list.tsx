import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskEntry, PublicDefinition } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconArrowBackUp, IconCheck, IconLock, IconX } from '../../icons';
import styles from './desk-entry-page.module.css';
import { VoteItems } from './vote-items';

/** Votes already cast, with the items as they were marked; a screener sees the others' only after the own decision. */
export function VoteList({
  votes,
  hidden,
  items,
}: {
  readonly votes: DeskEntry['votes'];
  readonly hidden: boolean;
  readonly items: PublicDefinition['screening']['items'];
}): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const secret = hidden ? (
    <p className="ht-row ht-small ht-soft" style={{ flexWrap: 'nowrap' }}>
      <IconLock size={16} aria-hidden /> {t('desk.votesHidden')}
    </p>
  ) : null;
  if (votes.length === 0) return secret;
  return (
    <div>
      <h3>{t('desk.votesTitle')}</h3>
      {secret}
      <ul className={styles['rows']}>
        {votes.map((vote) => (
          <li key={`${vote.screenerId}-${vote.vote}`}>
            {SIGNS[vote.vote]}
            <div>
              <span className={styles[vote.vote]}>{t(`desk.vote.${vote.vote}`)}</span> · {vote.screenerName}
              <VoteItems vote={vote} items={items} />
              {vote.reason ? <p>{vote.reason}</p> : null}
              <p className="ht-small ht-soft">{instant(vote.atMs)}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

const SIGNS: Readonly<Record<DeskEntry['votes'][number]['vote'], ReactNode>> = {
  pass: <IconCheck size={18} color="var(--ht-ok)" aria-hidden />,
  fail: <IconX size={18} color="var(--ht-stop)" aria-hidden />,
  repair: <IconArrowBackUp size={18} color="var(--ht-warn)" aria-hidden />,
};
