import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';

/** Gives a sealed paper sheet back to its juror as a draft, with a reason; the sealed one and both keyings are kept. */
export function ReopenKeyed({
  contestId,
  row,
  onClose,
}: {
  readonly contestId: string;
  readonly row: Reply<'listKeyedSheets'>['rows'][number];
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const reopen = useSend('reopenSheet', ['listKeyedSheets', 'getProgress']);
  // The sheet may be sealed anew while the reason is being written.
  const [timesReopened] = useState(row.timesReopened ?? 0);
  const { entryId, jurorId, code, jurorName } = row;
  const send = async (reason: string): Promise<void> => {
    await reopen.mutateAsync({ params: { contestId, entryId, jurorId }, body: { reason, timesReopened } });
    sayDone(t('jury.reopen.done'));
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('keyed.reopen.title', { code, name: jurorName })}
      doLabel={t('jury.reopen.do')}
      reasonLabel={t('words.reason')}
      busy={reopen.isPending}
      error={reopen.error}
      onConfirm={(reason) => void send(reason).catch(() => undefined)}
      onClose={onClose}
    >
      <p>{t('keyed.reopen.what')}</p>
    </ConfirmDialog>
  );
}
