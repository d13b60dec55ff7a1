import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNowMs } from '../../api/server-clock';
import type { ContestCard, EntryView } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconCloudUpload, IconPencil } from '../../icons';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { StateWord } from '../../patterns/state-word';
import { useUpload } from '../../upload/upload-store';
import { listMissing } from '../wizard/list-missing';
import { DeleteDraft } from './delete-draft';
import styles from './entry-card.module.css';

/** One entry: what it is, how it stands, until when, what is missing, what to do. */
export function EntryCard({ entry, contest }: { readonly entry: EntryView; readonly contest: ContestCard }): ReactNode {
  const { t } = useTranslation();
  const { text, percent } = useFormat();
  const navigate = useNavigate();
  const upload = useUpload(entry.entryId);
  const isDraft = entry.phase === 'draft' || entry.phase === 'uploading';
  const received = entry.upload?.state === 'receiving' ? entry.upload.receivedBytes / entry.upload.bytes : null;
  const missing = isDraft
    ? listMissing({
        form: entry.form,
        definition: contest.definition,
        film: entry.upload === null ? 'none' : entry.upload.state === 'receiving' ? 'unfinished' : 'complete',
        thisYear: new Date(serverNowMs()).getFullYear(),
      })
    : [];
  const wizard = { contestId: contest.contestId, entryId: entry.entryId };
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
        <div className="ht-row">
          {isDraft && received === null ? (
            <Button
              leftSection={<IconPencil size={18} aria-hidden />}
              onClick={() => void navigate({ to: '/du-thi/$contestId/$entryId', params: wizard })}
            >
              {t('entries.goOn')}
            </Button>
          ) : null}
          {isDraft && received !== null ? (
            <Button
              leftSection={<IconCloudUpload size={18} aria-hidden />}
              onClick={() =>
                void navigate({ to: '/du-thi/$contestId/$entryId', params: wizard, search: { buoc: 'phim' } })
              }
            >
              {t('entries.resumeUpload')}
            </Button>
          ) : null}
          {entry.phase === 'must-fix' ? (
            <Button onClick={() => void navigate({ to: '/cua-toi/$entryId', params: { entryId: entry.entryId } })}>
              {t('entries.mend')}
            </Button>
          ) : null}
          {isDraft ? null : (
            <Link to="/cua-toi/$entryId/bien-nhan" params={{ entryId: entry.entryId }} className={styles['more'] ?? ''}>
              {t('entries.receipt')}
            </Link>
          )}
          {entry.actions.includes('delete') ? <DeleteDraft entryId={entry.entryId} title={title} /> : null}
        </div>
      </div>
    </article>
  );
}
