import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api/use-api';
import { IconTrash } from '../../icons';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { forgetUpload } from '../../upload/upload-store';

export function DeleteDraft({ entryId, title }: { readonly entryId: string; readonly title: string }): ReactNode {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const remove = useSend('deleteDraft', ['listMyEntries']);
  const confirm = async (): Promise<void> => {
    await remove.mutateAsync({ params: { entryId } });
    forgetUpload(entryId);
    setAsking(false);
  };
  return (
    <>
      <Button
        variant="subtle"
        color="stop"
        leftSection={<IconTrash size={18} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('entries.delete.button')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('entries.delete.title', { title })}
        doLabel={t('entries.delete.button')}
        tone="stop"
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => void confirm().catch(() => undefined)}
        onClose={() => setAsking(false)}
      >
        <p>{t('entries.delete.what')}</p>
      </ConfirmDialog>
    </>
  );
}
