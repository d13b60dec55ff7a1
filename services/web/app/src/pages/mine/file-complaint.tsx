import { Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';

const SHORTEST = 10;
const CODE = /^[A-Z0-9]{2,10}-\d{3,5}$/;

/** A complaint in the entrant's own words; sent twice it is one complaint. */
export function FileComplaint({
  contestId,
  onClose,
}: {
  readonly contestId: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const [complaintId] = useState(() => crypto.randomUUID());
  const [text, setText] = useState('');
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const file = useSend('fileComplaint', ['listMyComplaints']);
  const about = code.trim().toUpperCase();
  const isCode = about === '' || CODE.test(about);
  const isLong = text.trim().length >= SHORTEST;

  const confirm = async (): Promise<void> => {
    setTried(true);
    if (!isCode || !isLong) return;
    await file.mutateAsync({
      params: { contestId },
      body: { complaintId, code: about || null, prizeId: null, text: text.trim() },
    });
    sayDone(t('complaint.kept'));
    onClose();
  };

  return (
    <ConfirmDialog
      opened
      title={t('complaint.mine')}
      doLabel={t('complaint.send')}
      busy={file.isPending}
      error={file.error}
      onConfirm={() => void confirm().catch(() => undefined)}
      onClose={onClose}
    >
      <TextInput
        label={t('complaint.code')}
        description={t('complaint.codeHelp')}
        value={code}
        error={isTried && !isCode ? t('complaint.codeWrong') : null}
        maxLength={20}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Textarea
        label={t('complaint.text')}
        value={text}
        error={isTried && !isLong ? t('complaint.textShort') : null}
        maxLength={4000}
        autosize
        minRows={4}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
