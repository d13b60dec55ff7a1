import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ErrorPanel } from '../../patterns/error-panel';
import { sayDone } from '../../patterns/say-done';
import { ChooseSheet } from './choose-sheet';
import styles from './council.module.css';
import { ExclusionComparison } from './exclusion-comparison';
import type { Exclusions } from './exclusions';
import { type ExclusionTarget, useExclusionPreview } from './use-exclusion-preview';

const SHORTEST_REASON = 3;

/** Names a juror and a sheet, or all of the juror's where the rules allow it; shows both rankings before anything is moved. */
export function ProposeExclusion({
  contest,
  council,
  exclusions,
  onClose,
}: {
  readonly contest: ContestCard;
  readonly council: Council;
  readonly exclusions: Exclusions;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { contestId } = contest;
  const [target, setTarget] = useState<ExclusionTarget | null>(null);
  const [reason, setReason] = useState('');
  const propose = useSend('proposeExclusion', ['listExclusions']);
  const preview = useExclusionPreview(contestId, target);

  const send = async (): Promise<void> => {
    if (target === null) return;
    await propose.mutateAsync({ params: { contestId }, body: { ...target, reason: reason.trim() } });
    sayDone(t('council.exclusion.proposed'));
    onClose();
  };

  return (
    <fieldset className={styles['prizeRow']}>
      <legend>{t('council.exclusion.propose')}</legend>
      <ChooseSheet exclusions={exclusions} onChoose={setTarget} />
      {preview.error ? <ErrorPanel error={preview.error} /> : null}
      {target !== null && preview.isPending ? <p className="ht-soft">{t('words.loading')}</p> : null}
      {target !== null && preview.data ? (
        <ExclusionComparison contest={contest} council={council} comparison={preview.data} />
      ) : null}
      <Textarea
        label={t('council.exclusion.reason')}
        description={t('council.exclusion.reasonPublic')}
        value={reason}
        maxLength={1000}
        autosize
        minRows={2}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {propose.error ? <ErrorPanel error={propose.error} /> : null}
      <div className="ht-row">
        <Button
          loading={propose.isPending}
          disabled={!preview.data || reason.trim().length < SHORTEST_REASON}
          onClick={() => void send().catch(() => undefined)}
        >
          {t('council.exclusion.send')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('words.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
