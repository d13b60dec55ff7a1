import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';

type Row = Reply<'listKeyedSheets'>['rows'][number];

/** The secretary's answer to a juror who objects, to the words that stood here when it was begun; it stands beside the objection. */
export function AnswerObjection({
  contestId,
  row,
  objection: begunOn,
  onClose,
}: {
  readonly contestId: string;
  readonly row: Row;
  readonly objection: NonNullable<Row['objection']>;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const answer = useSend('answerObjection', ['listKeyedSheets']);
  // A newer objection may come in while this one is being answered.
  const [objection] = useState(begunOn);
  const { entryId, jurorId, code, jurorName } = row;
  const send = async (text: string): Promise<void> => {
    await answer.mutateAsync({ params: { contestId, entryId, jurorId }, body: { text, objectedAtMs: objection.atMs } });
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
    >
      <p>{objection.text}</p>
    </ConfirmDialog>
  );
}
