import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callWithFile } from '../../api/call';
import type { Reply } from '../../api/shapes';
import { IconCircleCheck } from '../../icons';
import { PageHead } from '../../patterns/page-head';
import { Section } from '../../patterns/section';
import { KeyDeclaration } from './key-declaration';
import { KeyedWord } from './keyed-word';
import styles from './keyed.module.css';
import { ScanPanel } from './scan-panel';
import { WithdrawDeclaration } from './withdraw-declaration';

/** The scan beside the relations that are read from it. */
export function KeyedDeclarationView({
  contestId,
  paper,
}: {
  readonly contestId: string;
  readonly paper: Reply<'getKeyedDeclaration'>;
}): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [withdrawing, setWithdrawing] = useState(false);
  const { jurorId, jurorName, state, task, draftId, scan } = paper;
  const isOpen = draftId !== null && state !== 'declared';
  const sendScan = async (file: File): Promise<void> => {
    const params = { contestId, jurorId };
    const shown = await callWithFile('attachDeclarationScan', { params, query: { fileName: file.name } }, file);
    client.setQueryData(['getKeyedDeclaration', { params }], shown);
    await client.invalidateQueries({ queryKey: ['listKeyedDeclarations'] });
  };
  return (
    <>
      <PageHead
        title={t('keyed.declarations.of', { name: jurorName })}
        lead={<KeyedWord state={state} />}
        actions={
          isOpen ? (
            <Button variant="default" color="stop" onClick={() => setWithdrawing(true)}>
              {t('keyed.withdraw.button')}
            </Button>
          ) : null
        }
      />
      {state === 'declared' ? (
        <div className={styles['doneBox']} role="status">
          <IconCircleCheck size={20} aria-hidden />
          <p>{t('keyed.declarations.isDeclared')}</p>
        </div>
      ) : null}
      <div className={styles['paperDesk']}>
        <div className="ht-stack">
          {draftId === null ? (
            <Section title={t('keyed.scan.name')}>
              <p className="ht-soft">{t('keyed.scan.after')}</p>
            </Section>
          ) : (
            <ScanPanel
              scan={scan}
              jurorName={jurorName}
              isFixed={state === 'differs' || state === 'declared'}
              onSend={sendScan}
            />
          )}
          {task === 'first' && state === 'needs-second' ? (
            <p className={styles['waitsBox']} role="status">
              {t('keyed.waitsForOther')}
            </p>
          ) : null}
        </div>
        <KeyDeclaration contestId={contestId} paper={paper} />
      </div>
      {withdrawing && draftId !== null ? (
        <WithdrawDeclaration
          contestId={contestId}
          paper={paper}
          draftId={draftId}
          onClose={() => setWithdrawing(false)}
        />
      ) : null}
    </>
  );
}
