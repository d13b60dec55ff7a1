import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';

/** The secretary writes down a phone call: who, when and what was said. */
export function NoteCall({
  contestId,
  juror,
  onClose,
}: {
  readonly contestId: string;
  readonly juror: Pick<Reply<'getChaseList'>['rows'][number], 'jurorId' | 'name'>;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const send = useSend('noteCall', ['getChaseList']);
  const save = async (note: string): Promise<void> => {
    await send.mutateAsync({ params: { contestId, jurorId: juror.jurorId }, body: { note } });
    sayDone(t('panels.chase.callDone'));
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('panels.chase.callTo', { name: juror.name })}
      doLabel={t('panels.chase.callDo')}
      reasonLabel={t('panels.chase.callNote')}
      busy={send.isPending}
      error={send.error}
      onConfirm={(note) => void save(note).catch(() => undefined)}
      onClose={onClose}
    />
  );
}
