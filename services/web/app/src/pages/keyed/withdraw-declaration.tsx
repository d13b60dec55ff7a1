import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { WithdrawPaper } from './withdraw-paper';

/** Takes a keyed declaration back before two persons have read the same. */
export function WithdrawDeclaration({
  contestId,
  paper: { jurorId, jurorName: name },
  draftId,
  onClose,
}: {
  readonly contestId: string;
  readonly paper: Pick<Reply<'getKeyedDeclaration'>, 'jurorId' | 'jurorName'>;
  readonly draftId: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const withdraw = useSend('withdrawKeyedDeclaration', ['listKeyedDeclarations', 'getKeyedDeclaration']);
  return (
    <WithdrawPaper
      title={t('keyed.declarations.withdrawTitle', { name })}
      what={t('keyed.declarations.withdrawWhat')}
      done={t('keyed.declarations.withdrawDone', { name })}
      sending={withdraw}
      onSend={(reason) => withdraw.mutateAsync({ params: { contestId, jurorId }, body: { draftId, reason } })}
      onClose={onClose}
    />
  );
}
