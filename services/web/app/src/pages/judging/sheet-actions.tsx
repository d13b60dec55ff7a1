import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ballot, ContestCard } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconArrowRight, IconLock } from '../../icons';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import type { OwnSheet } from '../../sheets/use-sheet';
import styles from './judging.module.css';
import { unscored } from './marks';
import { SealDialog } from './seal-dialog';

export type Asking = 'seal' | 'recuse' | null;

/**
 * Seal, stand aside, go on to the next; the seal asks with the sum and with what was not watched. While a mark is missing or wrong
 * its button leads to that field.
 */
export function SheetActions({
  ballot,
  contest,
  own,
  isOpen,
  watchedShare,
  asking,
  wrong,
  onAsk,
  onNext,
}: {
  readonly ballot: Ballot;
  readonly contest: ContestCard;
  readonly own: OwnSheet;
  readonly isOpen: boolean;
  readonly watchedShare: number;
  readonly asking: Asking;
  /** Criteria in whose field stands what is no mark. */
  readonly wrong: readonly string[];
  readonly onAsk: (asking: Asking) => void;
  readonly onNext: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const recuse = useSend('recuse', ['getBallot', 'listBallots']);
  const params = { contestId: contest.contestId, entryId: ballot.entryId };
  const open = unscored(ballot.rubric, own.shown.marks);
  const wrongNames = open
    .filter(({ id }) => wrong.includes(id))
    .map(({ name }) => text(name))
    .join('; ');

  const doRecuse = async (reason: string): Promise<void> => {
    await recuse.mutateAsync({ params, body: { reason } });
    own.dropUnsent();
    onAsk(null);
  };

  return (
    <div className={styles['foot']}>
      {isOpen && open.length > 0 ? (
        <p className="ht-small ht-soft">
          {wrongNames === ''
            ? t('jury.seal.open', { count: open.length })
            : t('jury.seal.wrong', { criteria: wrongNames })}
        </p>
      ) : null}
      <div className={styles['footRow']}>
        {isOpen ? (
          <Button
            className={styles['main'] ?? ''}
            leftSection={<IconLock size={18} aria-hidden />}
            variant={open.length > 0 ? 'light' : 'filled'}
            onClick={() => onAsk('seal')}
          >
            {t('jury.seal.button')}
          </Button>
        ) : null}
        <Button
          className={isOpen ? '' : (styles['main'] ?? '')}
          variant={isOpen ? 'default' : 'filled'}
          rightSection={<IconArrowRight size={18} aria-hidden />}
          aria-label={ballot.next ? t('jury.next') : t('jury.backToQueue')}
          onClick={onNext}
        >
          {ballot.next ? t('judging.next') : t('jury.backToQueue')}
        </Button>
      </div>
      {asking === 'seal' ? (
        <SealDialog
          ballot={ballot}
          contest={contest}
          own={own}
          watchedShare={watchedShare}
          onClose={() => onAsk(null)}
          onSealed={() => {
            onAsk(null);
            onNext();
          }}
        />
      ) : null}
      <ConfirmDialog
        opened={asking === 'recuse'}
        title={t('jury.recuse.title', { code: ballot.code })}
        doLabel={t('jury.recuse.do')}
        tone="stop"
        reasonLabel={t('jury.recuse.reason')}
        reasons={contest.definition.jury.recusalReasons
          .filter(({ id }) => id !== 'other')
          .map(({ name }) => text(name))}
        busy={recuse.isPending}
        error={recuse.error}
        onConfirm={(reason) => void doRecuse(reason).catch(() => undefined)}
        onClose={() => onAsk(null)}
      >
        <p>{t('jury.recuse.what')}</p>
      </ConfirmDialog>
    </div>
  );
}
