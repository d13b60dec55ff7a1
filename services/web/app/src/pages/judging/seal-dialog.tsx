import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../../api/reach';
import type { Ballot, ContestCard } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle, IconCloudOff, IconLock } from '../../icons';
import { Dialog } from '../../patterns/dialog';
import { ErrorPanel } from '../../patterns/error-panel';
import { sayDone } from '../../patterns/say-done';
import type { OwnSheet } from '../../sheets/use-sheet';
import styles from './judging.module.css';
import { totalOf } from './marks';
import { watchRule } from './watch-rule';

/** Asks once, with the sum and with what was not watched; its button seals and goes on to the next film. */
export function SealDialog({
  ballot,
  contest,
  own,
  watchedShare,
  onClose,
  onSealed,
}: {
  readonly ballot: Ballot;
  readonly contest: ContestCard;
  readonly own: OwnSheet;
  readonly watchedShare: number;
  readonly onClose: () => void;
  readonly onSealed: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { percent, score } = useFormat();
  const online = useOnline();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { warnBelow, refuseBelow } = watchRule(contest.definition.jury);
  const isRefused = watchedShare < refuseBelow;
  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);

  const seal = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const answer = await own.seal();
      if (answer === 'taken-back') {
        setBusy(false);
        return;
      }
      sayDone(t(answer === 'sealed' ? 'jury.seal.done' : 'judging.sealWaits.done', { code: ballot.code }));
      // Whoever closed the dialog meanwhile is elsewhere by now, perhaps in the middle of another film.
      if (isOpen.current) onSealed();
    } catch (refusal) {
      setError(refusal);
      setBusy(false);
    }
  };

  return (
    <Dialog opened onClose={onClose} title={t('jury.seal.title', { code: ballot.code })}>
      <div className="ht-stack">
        <p>
          “{ballot.title}”: <strong>{score(totalOf(own.shown.marks))}</strong>
        </p>
        <p>{t('jury.seal.what')}</p>
        {watchedShare < warnBelow ? (
          <p className={styles['warn']} role={isRefused ? 'alert' : undefined}>
            <IconAlertTriangle size={20} aria-hidden />
            {isRefused
              ? t('judging.watch.refused', { share: percent(watchedShare), needed: percent(refuseBelow) })
              : t('jury.seal.littleSeen', { share: percent(watchedShare) })}
          </p>
        ) : null}
        {online ? null : (
          <p className={styles['warn']}>
            <IconCloudOff size={20} aria-hidden />
            {t('judging.sealWaits.before')}
          </p>
        )}
        {error ? <ErrorPanel error={error} /> : null}
        <div className={styles['sealButtons']}>
          <Button variant="default" onClick={onClose} {...(isRefused ? { 'data-autofocus': true } : {})}>
            {watchedShare < warnBelow ? t('judging.watch.goBack') : t('words.cancel')}
          </Button>
          <Button
            data-autofocus={isRefused ? undefined : true}
            leftSection={<IconLock size={18} aria-hidden />}
            disabled={isRefused}
            loading={busy}
            onClick={() => void seal()}
          >
            {t(online ? 'judging.seal.doAndNext' : 'judging.sealWaits.do')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
