import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council, Reply } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { Loaded } from '../../patterns/loaded';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { AnswerComplaint } from './answer-complaint';
import styles from './council.module.css';
import { namePrize } from '../../contest/name-prize';
import { PaperComplaint } from './paper-complaint';

export type Complaint = Reply<'listComplaints'>['rows'][number];

/** The complaints about the provisional result, those without an answer first. */
export function ComplaintList({
  contest,
  council,
}: {
  readonly contest: ContestCard;
  readonly council: Council;
}): ReactNode {
  const { t } = useTranslation();
  const { instant, text } = useFormat();
  const me = useMe();
  const [answering, setAnswering] = useState<Complaint | null>(null);
  const [entering, setEntering] = useState(false);
  const list = useApi('listComplaints', { params: { contestId: contest.contestId } }, { everyMs: 15_000 });
  const isFinal = council.decision?.stage === 'final';
  const mayAnswer = hasRole(me, 'secretary', 'council') && !isFinal;
  const about = ({ code, prizeId }: Complaint): string =>
    [code ?? '', prizeId === null ? '' : namePrize(contest, prizeId, text)].filter(Boolean).join(', ') ||
    t('complaint.aboutAll');
  const { closeAtMs } = council.complaints;

  return (
    <Section
      title={t('complaint.title')}
      aside={
        isFinal || closeAtMs === null ? null : (
          <span className="ht-small">{t('complaint.until', { at: instant(closeAtMs) })}</span>
        )
      }
    >
      <Loaded answer={list}>
        {({ rows }) => (
          <ul className={styles['complaints']}>
            {rows.length === 0 ? <li className="ht-soft">{t('complaint.none')}</li> : null}
            {rows.map((row) => (
              <li key={row.complaintId}>
                <div className="ht-between">
                  <strong>{t('complaint.about', { what: about(row) })}</strong>
                  <span className={styles['verdict']} data-open={row.answer === null}>
                    {t(
                      row.answer === null
                        ? 'complaint.open'
                        : row.answer.upheld
                          ? 'complaint.upheld'
                          : 'complaint.rejected',
                    )}
                  </span>
                </div>
                <p className="ht-small ht-soft">
                  {t('complaint.from', { name: row.fromName, at: instant(row.atMs) })}
                  {row.onPaper ? ` · ${t('complaint.onPaper')}` : ''}
                </p>
                <p className={styles['words']}>{row.text}</p>
                {row.answer ? (
                  <blockquote>
                    <p className={styles['words']}>{row.answer.text}</p>
                    <p className="ht-small ht-soft">
                      {t('complaint.answeredBy', { name: row.answeredByName ?? '', at: instant(row.answer.atMs) })}
                    </p>
                  </blockquote>
                ) : null}
                {mayAnswer ? (
                  <div className="ht-screen">
                    <Button variant={row.answer ? 'default' : 'filled'} onClick={() => setAnswering(row)}>
                      {t(row.answer ? 'complaint.answerAgain' : 'complaint.answer')}
                    </Button>
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {hasRole(me, 'secretary') && !isFinal ? (
        <div className="ht-screen">
          <Button variant="default" onClick={() => setEntering(true)}>
            {t('complaint.paper')}
          </Button>
        </div>
      ) : null}
      {answering ? (
        <AnswerComplaint contestId={contest.contestId} complaint={answering} onClose={() => setAnswering(null)} />
      ) : null}
      {entering ? <PaperComplaint contest={contest} council={council} onClose={() => setEntering(false)} /> : null}
    </Section>
  );
}
