import { NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';

type Progress = Reply<'getProgress'>;

/** Only the secretary reopens a sealed sheet, with a reason; the sealed version is kept. */
export function ReopenSheet({
  contestId,
  jurors,
  entries,
  onClose,
}: {
  readonly contestId: string;
  readonly jurors: Progress['jurors'];
  readonly entries: Progress['entries'];
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const [jurorId, setJurorId] = useState<string>(jurors[0]?.jurorId ?? '');
  const [entryId, setEntryId] = useState<string>(entries[0]?.entryId ?? '');
  const reopen = useSend('reopenSheet', ['getProgress', 'listKeyedSheets']);
  const confirm = async (reason: string): Promise<void> => {
    await reopen.mutateAsync({ params: { contestId, entryId, jurorId }, body: { reason } });
    sayDone(t('jury.reopen.done'));
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('jury.reopen.title')}
      doLabel={t('jury.reopen.do')}
      reasonLabel={t('words.reason')}
      busy={reopen.isPending}
      error={reopen.error}
      onConfirm={(reason) => void confirm(reason).catch(() => undefined)}
      onClose={onClose}
    >
      <p>{t('jury.reopen.what')}</p>
      <NativeSelect
        label={t('jury.progress.juror')}
        value={jurorId}
        data={jurors.map((juror) => ({ value: juror.jurorId, label: juror.name }))}
        onChange={(event) => setJurorId(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('jury.progress.entry')}
        value={entryId}
        data={entries.map((entry) => ({ value: entry.entryId, label: entry.code }))}
        onChange={(event) => setEntryId(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
