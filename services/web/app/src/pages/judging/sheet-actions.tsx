import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ballot, ContestCard } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle, IconArrowRight, IconLock } from '../../icons';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import type { Draft } from './judging-desk';
import styles from './judging.module.css';
import { totalOf, unscored } from './marks';
import { sayDone } from '../../patterns/say-done';

/** Seal, stand aside, go on to the next; the seal asks with the sum and with what was not watched. */
export function SheetActions({
  ballot,
  contest,
  draft,
  isOpen,
  watchedShare,
  flush,
  onNext,
}: {
  readonly ballot: Ballot;
  readonly contest: ContestCard;
  readonly draft: Draft;
  readonly isOpen: boolean;
  readonly watchedShare: number;
  readonly flush: () => Promise<void>;
  readonly onNext: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { percent, score } = useFormat();
  const [asking, setAsking] = useState<'seal' | 'recuse' | null>(null);
  const seal = useSend('sealSheet', ['getBallot', 'listBallots']);
  const recuse = useSend('recuse', ['getBallot', 'listBallots']);
  const params = { contestId: contest.contestId, entryId: ballot.entryId };
  const open = unscored(ballot.rubric, draft.marks);
  const flagBelow = (contest.definition.jury?.watchedFlagBelowPercent ?? 0) / 100;
  const littleSeen = watchedShare < flagBelow;

  const doSeal = async (): Promise<void> => {
    await flush();
    await seal.mutateAsync({ params, body: { marks: { ...draft.marks }, note: draft.note } });
    sayDone(t('jury.seal.done', { code: ballot.code }));
    setAsking(null);
  };
  const doRecuse = async (reason: string): Promise<void> => {
    await recuse.mutateAsync({ params, body: { reason } });
    setAsking(null);
  };

  return (
    <div className={styles['foot']}>
      {isOpen ? (
        <>
          <Button
            leftSection={<IconLock size={18} aria-hidden />}
            disabled={open.length > 0}
            onClick={() => setAsking('seal')}
          >
            {t('jury.seal.button')}
          </Button>
          {open.length > 0 ? <p className="ht-small ht-soft">{t('jury.seal.open', { count: open.length })}</p> : null}
          <Button variant="subtle" color="stop" onClick={() => setAsking('recuse')}>
            {t('jury.recuse.button')}
          </Button>
        </>
      ) : null}
      <Button
        variant={isOpen ? 'default' : 'filled'}
        rightSection={<IconArrowRight size={18} aria-hidden />}
        onClick={onNext}
      >
        {ballot.next ? t('jury.next') : t('jury.backToQueue')}
      </Button>
      <ConfirmDialog
        opened={asking === 'seal'}
        title={t('jury.seal.title', { code: ballot.code })}
        doLabel={t('jury.seal.do')}
        busy={seal.isPending}
        error={seal.error}
        onConfirm={() => void doSeal().catch(() => undefined)}
        onClose={() => setAsking(null)}
      >
        <p>
          “{ballot.title}”: <strong>{score(totalOf(draft.marks))}</strong>
        </p>
        <p>{t('jury.seal.what')}</p>
        {littleSeen ? (
          <p className={styles['warn']}>
            <IconAlertTriangle size={20} aria-hidden />
            {t('jury.seal.littleSeen', { share: percent(watchedShare) })}
          </p>
        ) : null}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'recuse'}
        title={t('jury.recuse.title', { code: ballot.code })}
        doLabel={t('jury.recuse.do')}
        tone="stop"
        reasonLabel={t('jury.recuse.reason')}
        busy={recuse.isPending}
        error={recuse.error}
        onConfirm={(reason) => void doRecuse(reason).catch(() => undefined)}
        onClose={() => setAsking(null)}
      >
        <p>{t('jury.recuse.what')}</p>
      </ConfirmDialog>
    </div>
  );
}
