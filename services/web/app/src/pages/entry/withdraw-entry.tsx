import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';

/** Withdrawing asks by the film's own name and keeps the reason. */
export function WithdrawEntry({ entryId, title }: { readonly entryId: string; readonly title: string }): ReactNode {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const withdraw = useSend('withdrawEntry', ['getEntry', 'listMyEntries']);
  const confirm = async (reason: string): Promise<void> => {
    await withdraw.mutateAsync({ params: { entryId }, body: { reason } });
    setAsking(false);
  };
  return (
    <div>
      <Button variant="subtle" color="stop" onClick={() => setAsking(true)}>
        {t('entry.withdraw.button')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('entry.withdraw.title', { title })}
        doLabel={t('entry.withdraw.do')}
        tone="stop"
        reasonLabel={t('entry.withdraw.reason')}
        busy={withdraw.isPending}
        error={withdraw.error}
        onConfirm={(reason) => void confirm(reason).catch(() => undefined)}
        onClose={() => setAsking(false)}
      >
        <p>{t('entry.withdraw.what')}</p>
      </ConfirmDialog>
    </div>
  );
}
