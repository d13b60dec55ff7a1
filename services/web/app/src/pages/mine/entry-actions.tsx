import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../api/shapes';
import { IconCloudUpload, IconPencil } from '../../icons';
import { DeleteDraft } from './delete-draft';
import styles from './entry-card.module.css';
import { receivedShare } from './received-share';

/** What its entrant can do with an entry now: the one main thing as a button, the rest quieter. */
export function EntryActions({
  entry,
  contestId,
  title,
}: {
  readonly entry: EntryView;
  readonly contestId: string;
  readonly title: string;
}): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { entryId } = entry;
  const isDraft = entry.phase === 'draft' || entry.phase === 'uploading';
  const halfSent = receivedShare(entry) !== null;
  const goOn = (): void =>
    void navigate({
      to: '/du-thi/$contestId/$entryId',
      params: { contestId, entryId },
      search: halfSent ? { buoc: 'phim' } : {},
    });

  return (
    <div className="ht-row">
      {isDraft ? (
        <Button
          leftSection={halfSent ? <IconCloudUpload size={18} aria-hidden /> : <IconPencil size={18} aria-hidden />}
          onClick={goOn}
        >
          {halfSent ? t('entries.resumeUpload') : t('entries.goOn')}
        </Button>
      ) : null}
      {entry.phase === 'must-fix' ? (
        <Button onClick={() => void navigate({ to: '/cua-toi/$entryId', params: { entryId } })}>
          {t('entries.mend')}
        </Button>
      ) : null}
      {isDraft ? null : (
        <Link to="/cua-toi/$entryId/bien-nhan" params={{ entryId }} className={styles['more'] ?? ''}>
          {t('entries.receipt')}
        </Link>
      )}
      {entry.actions.includes('delete') ? <DeleteDraft entryId={entryId} title={title} /> : null}
    </div>
  );
}
