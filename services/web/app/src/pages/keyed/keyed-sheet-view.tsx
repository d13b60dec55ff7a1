import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callWithFile } from '../../api/call';
import type { Reply } from '../../api/shapes';
import { IconAlertTriangle, IconCircleCheck } from '../../icons';
import { PageHead } from '../../patterns/page-head';
import { Section } from '../../patterns/section';
import { KeyedWord } from './keyed-word';
import styles from './keyed.module.css';
import { KeyingForm } from './keying-form';
import { ScanPanel } from './scan-panel';
import { WithdrawKeyed } from './withdraw-keyed';

/** The scan beside what is read from it; what this person may do now stands below. */
export function KeyedSheetView({
  contestId,
  sheet,
}: {
  readonly contestId: string;
  readonly sheet: Reply<'getKeyedSheet'>;
}): ReactNode {
  const { t } = useTranslation();
  const [withdrawing, setWithdrawing] = useState(false);
  const { code, title, jurorName, state, task, draftId, objection } = sheet;
  const client = useQueryClient();
  const sendScan = async (file: File): Promise<void> => {
    const params = { contestId, entryId: sheet.entryId, jurorId: sheet.jurorId };
    const shown = await callWithFile('attachSheetScan', { params, query: { fileName: file.name } }, file);
    client.setQueryData(['getKeyedSheet', { params }], shown);
    await client.invalidateQueries({ queryKey: ['listKeyedSheets'] });
  };
  const waitsForOther = task === 'first' && state === 'needs-second';
  return (
    <>
      <PageHead
        title={t('keyed.sheetOf', { code, name: jurorName })}
        lead={
          <span className="ht-row">
            {title} <KeyedWord state={state} />
          </span>
        }
        actions={
          draftId === null || state === 'sealed' ? null : (
            <Button variant="default" color="stop" onClick={() => setWithdrawing(true)}>
              {t('keyed.withdraw.button')}
            </Button>
          )
        }
      />
      {state === 'sealed' ? (
        <div className={styles['doneBox']} role="status">
          <IconCircleCheck size={20} aria-hidden />
          <p>
            {t('keyed.isSealed')} <Link to="/c/phieu-giay">{t('keyed.backToList')}</Link>
          </p>
        </div>
      ) : (
        <div className={styles['desk']}>
          <div className="ht-stack">
            {objection !== null && objection.answer === null ? (
              <div className={styles['warn']} role="status">
                <IconAlertTriangle size={20} aria-hidden />
                <p>
                  <strong>{t('keyed.objection.stops')}</strong> {objection.text}
                </p>
              </div>
            ) : null}
            {draftId === null ? (
              <Section title={t('keyed.scan.name')}>
                <p className="ht-soft">{t('keyed.scan.after')}</p>
              </Section>
            ) : (
              <ScanPanel scan={sheet.scan} jurorName={jurorName} isFixed={state === 'differs'} onSend={sendScan} />
            )}
            {waitsForOther ? (
              <p className={styles['waitsBox']} role="status">
                {t('keyed.waitsForOther')}
              </p>
            ) : null}
          </div>
          {task === 'look' ? null : <KeyingForm contestId={contestId} sheet={sheet} />}
        </div>
      )}
      {withdrawing && draftId !== null ? (
        <WithdrawKeyed contestId={contestId} sheet={sheet} draftId={draftId} onClose={() => setWithdrawing(false)} />
      ) : null}
    </>
  );
}
