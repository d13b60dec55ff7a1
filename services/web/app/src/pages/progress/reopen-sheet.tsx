import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';

type Progress = Reply<'getProgress'>;

/** Only the secretary reopens a sealed sheet, with a reason; the sealed version is kept. */
export function ReopenSheet({
  contestId,
  juror,
  entry,
  timesReopened,
  onClose,
}: {
  readonly contestId: string;
  readonly juror: Pick<Progress['jurors'][number], 'jurorId' | 'name'>;
  readonly entry: Pick<Progress['entries'][number], 'entryId' | 'code'>;
  readonly timesReopened: number;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const reopen = useSend('reopenSheet', ['getProgress', 'listKeyedSheets']);
  const confirm = async (reason: string): Promise<void> => {
    const params = { contestId, entryId: entry.entryId, jurorId: juror.jurorId };
    await reopen.mutateAsync({ params, body: { reason, timesReopened } });
    sayDone(t('jury.reopen.done'));
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('jury.reopen.title', { code: entry.code, name: juror.name })}
      doLabel={t('jury.reopen.do')}
      reasonLabel={t('words.reason')}
      busy={reopen.isPending}
      error={reopen.error}
      onConfirm={(reason) => void confirm(reason).catch(() => undefined)}
      onClose={onClose}
    >
      <p>{t('jury.reopen.what')}</p>
    </ConfirmDialog>
  );
}
