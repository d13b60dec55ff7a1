import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';

/** The secretary's answer to a juror who objects; it stands beside the objection. */
export function AnswerObjection({
  contestId,
  row,
  onClose,
}: {
  readonly contestId: string;
  readonly row: Reply<'listKeyedSheets'>['rows'][number];
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const answer = useSend('answerObjection', ['listKeyedSheets']);
  const { entryId, jurorId, code, jurorName } = row;
  const send = async (text: string): Promise<void> => {
    await answer.mutateAsync({ params: { contestId, entryId, jurorId }, body: { text } });
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('keyed.objection.answerTo', { name: jurorName, code })}
      doLabel={t('keyed.objection.answer')}
      reasonLabel={t('keyed.objection.answerText')}
      busy={answer.isPending}
      error={answer.error}
      onConfirm={(text) => void send(text).catch(() => undefined)}
      onClose={onClose}
    />
  );
}
