import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';

/** Takes a keyed sheet back before its seal, by naming it and with a reason. */
export function WithdrawKeyed({
  contestId,
  sheet,
  draftId,
  onClose,
}: {
  readonly contestId: string;
  readonly sheet: Pick<Reply<'getKeyedSheet'>, 'entryId' | 'jurorId' | 'code' | 'jurorName'>;
  readonly draftId: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const withdraw = useSend('withdrawKeyedSheet', ['listKeyedSheets', 'getKeyedSheet']);
  const { entryId, jurorId, code, jurorName } = sheet;
  const send = async (reason: string): Promise<void> => {
    await withdraw.mutateAsync({ params: { contestId, entryId, jurorId }, body: { draftId, reason } });
    sayDone(t('keyed.withdraw.done', { code }));
    await navigate({ to: '/c/phieu-giay' });
  };
  return (
    <ConfirmDialog
      opened
      title={t('keyed.withdraw.title', { code, name: jurorName })}
      doLabel={t('keyed.withdraw.do')}
      tone="stop"
      reasonLabel={t('words.reason')}
      busy={withdraw.isPending}
      error={withdraw.error}
      onConfirm={(reason) => void send(reason).catch(() => undefined)}
      onClose={onClose}
    >
      <p>{t('keyed.withdraw.what')}</p>
    </ConfirmDialog>
  );
}
