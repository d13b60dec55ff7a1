import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';

/** Takes a keyed declaration back before two persons have read the same, with a reason. */
export function WithdrawDeclaration({
  contestId,
  paper,
  draftId,
  onClose,
}: {
  readonly contestId: string;
  readonly paper: Pick<Reply<'getKeyedDeclaration'>, 'jurorId' | 'jurorName'>;
  readonly draftId: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const withdraw = useSend('withdrawKeyedDeclaration', ['listKeyedDeclarations', 'getKeyedDeclaration']);
  const { jurorId, jurorName } = paper;
  const send = async (reason: string): Promise<void> => {
    await withdraw.mutateAsync({ params: { contestId, jurorId }, body: { draftId, reason } });
    sayDone(t('keyed.declarations.withdrawDone', { name: jurorName }));
    await navigate({ to: '/c/phieu-giay' });
  };
  return (
    <ConfirmDialog
      opened
      title={t('keyed.declarations.withdrawTitle', { name: jurorName })}
      doLabel={t('keyed.withdraw.do')}
      tone="stop"
      reasonLabel={t('words.reason')}
      busy={withdraw.isPending}
      error={withdraw.error}
      onConfirm={(reason) => void send(reason).catch(() => undefined)}
      onClose={onClose}
    >
      <p>{t('keyed.declarations.withdrawWhat')}</p>
    </ConfirmDialog>
  );
}
