import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ballot } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconPencil } from '../../icons';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import styles from './judging.module.css';

/** My paper sheet as it was keyed: by whom, from which scan, and the way to object before the lock. */
export function KeyedNotice({
  ballot,
  contestId,
  locked,
}: {
  readonly ballot: Ballot;
  readonly contestId: string;
  readonly locked: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const [objecting, setObjecting] = useState(false);
  const object = useSend('objectToKeyed', ['getBallot']);
  const { keyed } = ballot.sheet;
  if (keyed === null) return null;
  const { objection, scan } = keyed;
  const send = async (text: string): Promise<void> => {
    await object.mutateAsync({ params: { contestId, entryId: ballot.entryId }, body: { text } });
    setObjecting(false);
  };
  return (
    <div className={styles['warn']} role="status">
      <IconPencil size={20} aria-hidden />
      <div className={styles['noticeBody']}>
        <p>
          <strong>{t(keyed.state === 'sealed' ? 'keyed.mine.sealed' : 'keyed.mine.open')}</strong>{' '}
          {t('keyed.mine.by', {
            first: keyed.firstName,
            second: keyed.secondName ?? t('keyed.nobodyYet'),
            at: instant(keyed.keyedAtMs),
            watched: keyed.watchedPercent,
          })}
        </p>
        {scan?.path == null ? null : (
          <p>
            <a href={scan.path} target="_blank" rel="noreferrer">
              {t('keyed.scan.open', { file: scan.fileName })}
            </a>
          </p>
        )}
        {objection === null ? null : (
          <p>
            {t('keyed.mine.objected', { at: instant(objection.atMs) })} {objection.text}
            {objection.answer === null
              ? ` ${t('keyed.mine.unanswered')}`
              : ` ${t('keyed.objection.answered', { name: objection.answer.byName })} ${objection.answer.text}`}
          </p>
        )}
        {locked ? null : (
          <Button variant="default" onClick={() => setObjecting(true)}>
            {t('keyed.mine.object')}
          </Button>
        )}
      </div>
      {objecting ? (
        <ConfirmDialog
          opened
          title={t('keyed.mine.objectTitle', { code: ballot.code })}
          doLabel={t('keyed.mine.object')}
          reasonLabel={t('keyed.mine.objectWhat')}
          busy={object.isPending}
          error={object.error}
          onConfirm={(text) => void send(text).catch(() => undefined)}
          onClose={() => setObjecting(false)}
        />
      ) : null}
    </div>
  );
}
