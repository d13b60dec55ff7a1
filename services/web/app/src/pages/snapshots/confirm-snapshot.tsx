import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';
import type { Channel } from './snapshots';

/** The second person confirms what the first has read; who read it is told to wait for somebody else. */
export function ConfirmSnapshot({
  contestId,
  channel,
}: {
  readonly contestId: string;
  readonly channel: Channel;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const [asking, setAsking] = useState(false);
  const send = useSend('confirmSnapshot', ['listSnapshots']);
  const { channelId, revision, isMine } = channel;
  if (isMine) return <p className="ht-soft">{t('snapshots.waitsForOther')}</p>;
  const confirm = async (): Promise<void> => {
    await send.mutateAsync({ params: { contestId, channelId }, body: { revision } });
    sayDone(t('snapshots.confirmed'));
    setAsking(false);
  };
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{t('snapshots.confirm')}</Button>
      <ConfirmDialog
        opened={asking}
        title={t('snapshots.ask', { channel: text(channel.channelName), name: channel.byName })}
        doLabel={t('snapshots.confirm')}
        busy={send.isPending}
        error={send.error}
        onConfirm={() => void confirm().catch(() => undefined)}
        onClose={() => setAsking(false)}
      >
        <p>{t('snapshots.what')}</p>
      </ConfirmDialog>
    </div>
  );
}
