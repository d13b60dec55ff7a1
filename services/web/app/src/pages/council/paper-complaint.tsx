import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNowMs } from '../../api/server-clock';
import type { ContestCard, Council } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { localInputToMs, msToLocalInput } from '../../format/local-input';
import { useFormat } from '../../format/use-format';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';

const SHORTEST = 10;

/** A complaint that came on paper, entered by the secretary under the instant at which it came. */
export function PaperComplaint({
  contest,
  council,
  onClose,
}: {
  readonly contest: ContestCard;
  readonly council: Council;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { text: say } = useFormat();
  const zone = contest.definition.calendar?.timezone ?? 'Asia/Ho_Chi_Minh';
  const [complaintId] = useState(() => crypto.randomUUID());
  const [fromName, setFromName] = useState('');
  const [text, setText] = useState('');
  const [code, setCode] = useState('');
  const [prizeId, setPrizeId] = useState('');
  const [received, setReceived] = useState(() => msToLocalInput(serverNowMs(), zone));
  const [fault, setFault] = useState<string | null>(null);
  const file = useSend('filePaperComplaint', ['listComplaints', 'getCouncil', 'getMeeting']);
  const any = { value: '', label: t('complaint.any') };

  const confirm = async (): Promise<void> => {
    const receivedAtMs = localInputToMs(received, zone);
    if (text.trim().length < SHORTEST || fromName.trim().length < 2 || receivedAtMs === null) {
      setFault(t('complaint.textShort'));
      return;
    }
    await file.mutateAsync({
      params: { contestId: contest.contestId },
      body: {
        complaintId,
        code: code || null,
        prizeId: prizeId || null,
        text: text.trim(),
        fromName: fromName.trim(),
        receivedAtMs,
      },
    });
    sayDone(t('complaint.kept'));
    onClose();
  };

  return (
    <ConfirmDialog
      opened
      title={t('complaint.paper')}
      doLabel={t('complaint.paper')}
      busy={file.isPending}
      error={file.error}
      onConfirm={() => void confirm().catch(() => undefined)}
      onClose={onClose}
    >
      <TextInput
        label={t('complaint.paperFrom')}
        value={fromName}
        maxLength={120}
        data-autofocus
        onChange={(event) => setFromName(event.currentTarget.value)}
      />
      <TextInput
        type="datetime-local"
        label={t('complaint.receivedAt')}
        value={received}
        onChange={(event) => setReceived(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('complaint.which')}
        value={code}
        data={[any, ...council.ranking.map((row) => ({ value: row.code, label: `${row.code} ${row.title}` }))]}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('complaint.prize')}
        value={prizeId}
        data={[any, ...council.prizes.map((prize) => ({ value: prize.prizeId, label: say(prize.name) }))]}
        onChange={(event) => setPrizeId(event.currentTarget.value)}
      />
      <Textarea
        label={t('complaint.text')}
        value={text}
        error={fault}
        maxLength={4000}
        autosize
        minRows={3}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
