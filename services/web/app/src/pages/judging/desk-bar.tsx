import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ballot, BallotRow } from '../../api/shapes';
import { IconColumns3, IconKeyboard } from '../../icons';
import { PageHead } from '../../patterns/page-head';
import { describeQueue } from '../queue/describe-queue';
import { useTimeWords } from '../queue/use-time-words';
import styles from './judging.module.css';

/** Which film this is, how far the queue is, the compare tray and the keys. */
export function DeskBar({
  ballot,
  rows,
  tray,
  onTray,
  onHelp,
}: {
  readonly ballot: Ballot;
  readonly rows: readonly BallotRow[];
  readonly tray: readonly string[];
  readonly onTray: () => void;
  readonly onHelp: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const timeWords = useTimeWords();
  const { done, all, leftMs } = describeQueue(rows);
  const isAside = tray.includes(ballot.entryId);
  return (
    <PageHead
      title={ballot.title}
      lead={
        <>
          {ballot.code} · {t('judging.queue.progress', { done, all })}
          {leftMs > 0 ? `, ${t('judging.queue.left', { time: timeWords(leftMs) })}` : ''}
        </>
      }
      actions={
        <>
          <Button
            variant={isAside ? 'light' : 'default'}
            aria-pressed={isAside}
            leftSection={<IconColumns3 size={18} aria-hidden />}
            onClick={onTray}
          >
            {t('judging.tray.put')}
          </Button>
          {tray.length > 1 ? (
            <Link to="/c/cham/so-sanh" className="ht-back">
              {t('judging.tray.open', { count: tray.length })}
            </Link>
          ) : null}
          <Button
            variant="subtle"
            className={styles['keysButton'] ?? ''}
            leftSection={<IconKeyboard size={18} aria-hidden />}
            onClick={onHelp}
          >
            {t('jury.keys.title')} (?)
          </Button>
        </>
      }
    />
  );
}
