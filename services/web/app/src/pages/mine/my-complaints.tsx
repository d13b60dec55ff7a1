import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';
import { FileComplaint } from './file-complaint';

const AFTER: readonly (string | null)[] = ['complaints', 'outcomes', 'closed'];

/** An entrant's complaints about the result, with the council's answers; nothing before there is a result. */
export function MyComplaints({ contest }: { readonly contest: ContestCard }): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const [writing, setWriting] = useState(false);
  const { contestId } = contest;
  const mine = useApi('listMyComplaints', { params: { contestId } }, { enabled: AFTER.includes(contest.phase) });
  if (!mine.data) return null;
  const { rows, mayComplain, closeAtMs } = mine.data;
  if (rows.length === 0 && !mayComplain) return null;
  return (
    <Section title={t('complaint.mine')}>
      {mayComplain && closeAtMs !== null ? <p>{t('complaint.mineLead', { at: instant(closeAtMs) })}</p> : null}
      {rows.map((row) => (
        <div key={row.complaintId}>
          <p className="ht-small ht-soft">
            {instant(row.atMs)}
            {row.code === null ? '' : ` · ${row.code}`}
          </p>
          <p style={{ whiteSpace: 'pre-wrap' }}>{row.text}</p>
          {row.answer === null ? (
            <p className="ht-soft">{t('complaint.waits')}</p>
          ) : (
            <p style={{ whiteSpace: 'pre-wrap' }}>
              <strong>{t(row.answer.upheld ? 'complaint.upheld' : 'complaint.rejected')}:</strong> {row.answer.text}
            </p>
          )}
        </div>
      ))}
      {mayComplain ? (
        <div>
          <Button variant="default" onClick={() => setWriting(true)}>
            {t('complaint.write')}
          </Button>
        </div>
      ) : null}
      {writing ? <FileComplaint contestId={contestId} onClose={() => setWriting(false)} /> : null}
    </Section>
  );
}
