import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../api/use-api';
import { ErrorPanel } from '../../patterns/error-panel';
import { sayDone } from '../../patterns/say-done';
import styles from './council.module.css';
import { VoiceFields } from './voice-fields';
import type { Comparison } from './use-exclusion-preview';

/** The secretary records how the council voted on a motion, on the two rankings that stand above. */
export function VoteExclusion({
  contestId,
  motionId,
  comparison,
  present,
  needed,
  onClose,
}: {
  readonly contestId: string;
  readonly motionId: string;
  readonly comparison: Comparison;
  readonly present: number;
  /** Null while no meeting is written down. */
  readonly needed: number | null;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const [voices, setVoices] = useState({ for: 0, against: 0 });
  const vote = useSend('voteExclusion', ['listExclusions', 'getCouncil', 'getMeeting', 'listPapers']);
  const { countedHash, excludedHash } = comparison;

  const send = async (): Promise<void> => {
    const seen = { countedHash, excludedHash };
    await vote.mutateAsync({ params: { contestId }, body: { motionId, ...voices, seen } });
    sayDone(t('council.exclusion.votedNow'));
    onClose();
  };

  return (
    <fieldset className={styles['prizeRow']}>
      <legend>{t('council.exclusion.vote')}</legend>
      <p className="ht-soft">
        {needed === null ? t('meeting.notYet') : t('council.exclusion.needed', { count: needed, present })}
      </p>
      <div className={styles['pair']}>
        <VoiceFields voices={voices} present={present} onChange={(part) => setVoices((now) => ({ ...now, ...part }))} />
      </div>
      {vote.error ? <ErrorPanel error={vote.error} /> : null}
      <div className="ht-row">
        <Button
          loading={vote.isPending}
          disabled={voices.for + voices.against === 0}
          onClick={() => void send().catch(() => undefined)}
        >
          {t('council.exclusion.record')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('words.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
