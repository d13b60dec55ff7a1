import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { IconTrash } from '../../icons';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';
import { forgetUpload } from '../../upload/upload-store';

/** Asks by the clip's name, then deletes it with everything that came of it. */
export function DeleteClip({ clip }: { readonly clip: Pick<Reply<'getClip'>, 'clipId' | 'title'> }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = useSend('deleteClip', ['listClips']);
  const confirm = async (): Promise<void> => {
    await remove.mutateAsync({ params: { clipId: clip.clipId } });
    forgetUpload(clip.clipId);
    setAsking(false);
    sayDone(t('clips.delete.done'));
    await navigate({ to: '/c/phim-doi-chieu' });
  };
  return (
    <>
      <Button
        variant="subtle"
        color="stop"
        aria-label={`${t('clips.delete.button')}: ${clip.title}`}
        leftSection={<IconTrash size={18} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('clips.delete.button')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('clips.delete.ask', { title: clip.title })}
        doLabel={t('clips.delete.doIt')}
        tone="stop"
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => void confirm().catch(() => undefined)}
        onClose={() => setAsking(false)}
      >
        <p>{t('clips.delete.what')}</p>
      </ConfirmDialog>
    </>
  );
}
