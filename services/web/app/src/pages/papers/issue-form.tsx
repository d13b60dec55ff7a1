import { Button, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api/use-api';
import { Dialog } from '../../patterns/dialog';
import { ErrorPanel } from '../../patterns/error-panel';
import { sayDone } from '../../patterns/say-done';
import type { PaperPart } from './paper-state';

const NUMBER = /^\d{1,5}[a-z]?$/;
const two = (part: number): string => String(part).padStart(2, '0');

/** Number and date as the records office gave them. They end the draft; a change asks why. */
export function IssueForm({
  contestId,
  part,
  onClose,
}: {
  readonly contestId: string;
  readonly part: PaperPart;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { issue } = part;
  const [number, setNumber] = useState(issue?.number ?? '');
  const [day, setDay] = useState(
    issue ? `${issue.date.year}-${two(issue.date.month)}-${two(issue.date.day)}` : new Date().toLocaleDateString('sv'),
  );
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const send = useSend('issuePaper', ['listPapers']);
  const complaints = {
    number: NUMBER.test(number.trim()) ? null : t('papers.issue.numberForm'),
    day: day === '' ? t('papers.issue.dateNeeded') : null,
    reason: issue !== null && reason.trim().length < 3 ? t('words.reasonNeeded') : null,
  };

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (Object.values(complaints).some((complaint) => complaint !== null)) return;
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    await send.mutateAsync({
      params: { contestId },
      body: {
        key: part.key,
        number: number.trim(),
        date: { year, month, day: date },
        reason: issue === null ? null : reason.trim(),
      },
    });
    sayDone(t('papers.issue.done', { name: part.title }));
    onClose();
  };

  return (
    <Dialog opened onClose={onClose} title={t('papers.issue.title', { name: part.title })}>
      <form className="ht-stack" noValidate onSubmit={(event) => void submit(event).catch(() => undefined)}>
        <p className="ht-soft">{t('papers.issue.what')}</p>
        <TextInput
          label={t('papers.issue.number')}
          description={t('papers.issue.numberHint')}
          value={number}
          inputMode="numeric"
          error={asked ? complaints.number : null}
          data-autofocus
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('papers.issue.date')}
          value={day}
          error={asked ? complaints.day : null}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {issue === null ? null : (
          <TextInput
            label={t('papers.issue.reason')}
            value={reason}
            error={asked ? complaints.reason : null}
            maxLength={1000}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        {send.error ? <ErrorPanel error={send.error} /> : null}
        <div className="ht-row" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={onClose}>
            {t('words.cancel')}
          </Button>
          <Button type="submit" loading={send.isPending}>
            {t('papers.issue.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
