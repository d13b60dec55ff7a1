import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard } from '../../api/shapes';
import { useApi, useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { ErrorPanel } from '../../patterns/error-panel';
import { Section } from '../../patterns/section';
import { totalOf } from '../judging/marks';
import { CriterionMark } from './criterion-mark';
import styles from './calibration.module.css';

/** Chooses one film from the register with its reference mark and the reason for it, criterion by criterion. */
export function ChooseAnchor({ contest }: { readonly contest: ContestCard }): ReactNode {
  const { t } = useTranslation();
  const { text, score } = useFormat();
  const { contestId, definition } = contest;
  const entries = useApi('listDeskEntries', { params: { contestId } });
  const choose = useSend('chooseAnchor', ['listAnchors']);
  const [entryId, setEntryId] = useState('');
  const [reference, setReference] = useState<Readonly<Record<string, number>>>({});
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const { rubric, stepPoints } = definition.scoring;
  const isReady = entryId !== '' && rubric.every(({ id }) => reference[id] !== undefined);

  const keep = async (): Promise<void> => {
    const params = { contestId, entryId };
    await choose.mutateAsync({ params, body: { reference: { ...reference }, reasons: { ...reasons } } });
    setEntryId('');
    setReference({});
    setReasons({});
  };

  return (
    <Section title={t('calibration.anchors.choose')}>
      <div className="ht-stack">
        <NativeSelect
          label={t('calibration.anchors.entry')}
          description={t('calibration.anchors.entryHelp')}
          value={entryId}
          onChange={(event) => setEntryId(event.currentTarget.value)}
          data={[
            { value: '', label: '…' },
            ...(entries.data?.rows ?? []).map((row) => ({
              value: row.entryId as string,
              label: `${row.code ?? ''} ${row.title}`,
            })),
          ]}
        />
        {rubric.map((criterion) => (
          <div key={criterion.id} className={styles['reference']}>
            <CriterionMark criterion={criterion} step={stepPoints} marks={reference} onChange={setReference} />
            <Textarea
              label={t('calibration.anchors.reason', { criterion: text(criterion.name) })}
              minRows={1}
              maxLength={500}
              value={reasons[criterion.id] ?? ''}
              onChange={(event) => setReasons({ ...reasons, [criterion.id]: event.currentTarget.value })}
            />
          </div>
        ))}
        {choose.error ? <ErrorPanel error={choose.error} /> : null}
        <Button disabled={!isReady} loading={choose.isPending} onClick={() => void keep().catch(() => undefined)}>
          {t('calibration.anchors.keep', { total: score(totalOf(reference)) })}
        </Button>
      </div>
    </Section>
  );
}
