import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BallotRow } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconCloudOff } from '../../icons';
import { Poster } from '../../patterns/poster';
import { StateWord } from '../../patterns/state-word';
import { outbox } from '../../sheets/office';
import { SHEET_WORDS } from '../../words/sheet-words';
import styles from './queue-page.module.css';

/** One film of the queue: how long it is, how much of it was watched, how its own sheet stands. */
export function QueueRow({
  row,
  isEarly,
  of,
}: {
  readonly row: BallotRow;
  /** One of the first that the juror sealed, to be looked at again. */
  readonly isEarly: boolean;
  readonly of: { readonly jurorId: string; readonly contestId: string };
}): ReactNode {
  const { t } = useTranslation();
  const { duration, percent } = useFormat();
  const isOpen = row.state === 'unscored' || row.state === 'draft';
  const waits = outbox.patchOf({ ...of, entryId: row.entryId }).seal !== null;
  return (
    <li className={styles['item']}>
      <Poster path={row.posterPath} className={styles['poster']} />
      <div className={styles['words']}>
        <Link data-row to="/c/cham/$entryId" params={{ entryId: row.entryId }} className={styles['title'] ?? ''}>
          {row.title}
        </Link>
        <p className="ht-small ht-soft">
          {row.code}
          {row.durationMs === null ? '' : ` · ${duration(row.durationMs)}`}
          {isOpen && row.watchedShare > 0
            ? ` · ${t('judging.queue.watched', { share: percent(row.watchedShare) })}`
            : ''}
        </p>
        <span className="ht-row">
          <StateWord state={row.state} word={SHEET_WORDS[row.state]} />
          {isEarly ? <span className="ht-small ht-soft">{t('judging.queue.early')}</span> : null}
          {waits ? (
            <span className={styles['waitsWord']}>
              <IconCloudOff size={16} aria-hidden /> {t('judging.queue.waits')}
            </span>
          ) : null}
        </span>
      </div>
    </li>
  );
}
