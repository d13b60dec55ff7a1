import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNowMs } from '../../api/server-clock';
import type { ContestCard, EntryView } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { StateWord } from '../../patterns/state-word';
import { useUpload } from '../../upload/upload-store';
import { filmProgress } from '../wizard/film-progress';
import { listMissing, type Missing } from '../wizard/list-missing';
import { EntryActions } from './entry-actions';
import styles from './entry-card.module.css';
import { receivedShare } from './received-share';

/** One entry: what it is, how it stands, until when, what is missing, what to do. */
export function EntryCard({ entry, contest }: { readonly entry: EntryView; readonly contest: ContestCard }): ReactNode {
  const { t } = useTranslation();
  const { text, percent } = useFormat();
  const upload = useUpload(entry.entryId);
  const isDraft = entry.phase === 'draft' || entry.phase === 'uploading';
  const received = receivedShare(entry);
  const missing = isDraft ? missingIn(entry, contest) : [];
  const title = entry.form.title.trim() || t('entries.untitled');

  return (
    <article className={`ht-card ${styles['card']}`}>
      {entry.media.poster ? <img className={styles['poster']} src={entry.media.poster} alt="" /> : null}
      <div className={styles['head']}>
        <h2 className={styles['title']}>
          {isDraft ? (
            title
          ) : (
            <Link to="/cua-toi/$entryId" params={{ entryId: entry.entryId }}>
              {title}
            </Link>
          )}
        </h2>
        <StateWord state={entry.outcome ?? entry.phase} word={entry.stateWord} />
      </div>
      <div className={styles['body']}>
        <p className="ht-soft">
          {entry.code ? <strong>{entry.code} · </strong> : null}
          {text(entry.waitingFor)}
        </p>
        {entry.untilMs === null ? null : (
          <div>
            <DeadlineChip atMs={entry.untilMs} />
          </div>
        )}
        {missing.length > 0 ? <p className="ht-small">{t('entries.missing', { count: missing.length })}</p> : null}
        {received !== null && upload === null ? (
          <p className="ht-small">{t('upload.safe', { share: percent(received) })}</p>
        ) : null}
        <EntryActions entry={entry} contestId={contest.contestId} title={title} />
      </div>
    </article>
  );
}

function missingIn(entry: EntryView, { definition }: ContestCard): readonly Missing[] {
  const progress = filmProgress(entry.upload, null);
  const film = progress === 'none' || progress === 'complete' ? progress : 'unfinished';
  return listMissing({ form: entry.form, definition, film, thisYear: new Date(serverNowMs()).getFullYear() });
}
