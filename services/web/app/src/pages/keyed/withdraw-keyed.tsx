import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { WithdrawPaper } from './withdraw-paper';

/** Takes a keyed sheet back before its seal. */
export function WithdrawKeyed({
  contestId,
  sheet: { entryId, jurorId, code, jurorName },
  draftId,
  onClose,
}: {
  readonly contestId: string;
  readonly sheet: Pick<Reply<'getKeyedSheet'>, 'entryId' | 'jurorId' | 'code' | 'jurorName'>;
  readonly draftId: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const withdraw = useSend('withdrawKeyedSheet', ['listKeyedSheets', 'getKeyedSheet']);
  return (
    <WithdrawPaper
      title={t('keyed.withdraw.title', { code, name: jurorName })}
      what={t('keyed.withdraw.what')}
      done={t('keyed.withdraw.done', { code })}
      sending={withdraw}
      onSend={(reason) => withdraw.mutateAsync({ params: { contestId, entryId, jurorId }, body: { draftId, reason } })}
      onClose={onClose}
    />
  );
}
