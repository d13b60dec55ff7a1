import { Radio, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';
import type { Complaint } from './complaint-list';
import styles from './council.module.css';

const SHORTEST = 10;

/** An answer in words, and whether the complaint is upheld. */
export function AnswerComplaint({
  contestId,
  complaint: newest,
  onClose,
}: {
  readonly contestId: string;
  readonly complaint: Complaint;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  // An answer that somebody else gives meanwhile is not replaced unread.
  const [complaint] = useState(newest);
  const [text, setText] = useState(complaint.answer?.text ?? '');
  const [upheld, setUpheld] = useState(complaint.answer?.upheld ?? false);
  const [fault, setFault] = useState<string | null>(null);
  const answer = useSend('answerComplaint', ['listComplaints', 'getCouncil', 'getMeeting']);

  const confirm = async (): Promise<void> => {
    if (text.trim().length < SHORTEST) {
      setFault(t('complaint.textShort'));
      return;
    }
    await answer.mutateAsync({
      params: { contestId, complaintId: complaint.complaintId },
      body: { upheld, text: text.trim(), answeredAtMs: complaint.answer?.atMs ?? null },
    });
    sayDone(t('complaint.answered'));
    onClose();
  };

  return (
    <ConfirmDialog
      opened
      title={t('complaint.answerTitle')}
      doLabel={t('complaint.answer')}
      busy={answer.isPending}
      error={answer.error}
      onConfirm={() => void confirm().catch(() => undefined)}
      onClose={onClose}
    >
      <p className={styles['words']}>{complaint.text}</p>
      <Textarea
        label={t('complaint.answerText')}
        value={text}
        error={fault}
        maxLength={4000}
        autosize
        minRows={3}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Radio.Group
        label={t('complaint.verdict')}
        value={upheld ? 'yes' : 'no'}
        onChange={(value) => setUpheld(value === 'yes')}
      >
        <div className="ht-stack" style={{ gap: 8, paddingTop: 8 }}>
          <Radio value="no" label={t('complaint.rejected')} />
          <Radio value="yes" label={t('complaint.upheld')} />
        </div>
      </Radio.Group>
    </ConfirmDialog>
  );
}
