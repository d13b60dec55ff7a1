import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callWithFile } from '../../api/call';
import { useFormat } from '../../format/use-format';
import { PaperButton } from '../../patterns/paper-button';
import { sayDone } from '../../patterns/say-done';
import type { Channel } from './snapshots';
import styles from './snapshots.module.css';

/** The pictures of the screen, each with its hash as it stands in the minutes, and a way to add one. */
export function PictureList({
  contestId,
  channel: { channelId, pictures },
  mayAdd,
}: {
  readonly contestId: string;
  readonly channel: Channel;
  readonly mayAdd: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const client = useQueryClient();
  const add = async (file: File): Promise<void> => {
    try {
      const given = { params: { contestId, channelId }, query: { fileName: file.name } };
      await callWithFile('attachSnapshotPicture', given, file);
      sayDone(t('snapshots.picture.added', { name: file.name }));
    } finally {
      await client.invalidateQueries({ queryKey: ['listSnapshots'] });
    }
  };
  return (
    <div className="ht-stack">
      <h3>{t('snapshots.picture.title')}</h3>
      {pictures.length === 0 ? <p className="ht-soft">{t('snapshots.picture.none')}</p> : null}
      <ul className={styles['pictures']}>
        {pictures.map(({ sha256, fileName, path, byName, atMs }) => (
          <li key={sha256}>
            {path === null ? fileName : <a href={path}>{fileName}</a>}{' '}
            <span className="ht-small ht-soft">{t('snapshots.picture.by', { name: byName, at: instant(atMs) })}</span>
            <p className={styles['hash']}>SHA-256 {sha256}</p>
          </li>
        ))}
      </ul>
      {mayAdd ? <PaperButton variant="default" label={t('snapshots.picture.add')} onSend={add} /> : null}
    </div>
  );
}
