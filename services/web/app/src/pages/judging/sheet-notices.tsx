import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ballot } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle, IconCloudOff } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import { hasOwnWords } from '../../sheets/patch';
import type { OwnSheet } from '../../sheets/use-sheet';
import type { DeskSettings } from './desk-settings';
import styles from './judging.module.css';

type Overruled = Ballot['sheet']['overruled'][number];
const idOf = (ballot: Ballot, { criterionId, setAtMs }: Overruled): string =>
  `${ballot.entryId}:${criterionId}:${setAtMs}`;

/** What the juror must hear of the own sheet: a seal that waits, a mark that another device replaced, what was refused. */
export function SheetNotices({
  ballot,
  own,
  isOpen,
  told,
  onTold,
}: {
  readonly ballot: Ballot;
  readonly own: OwnSheet;
  readonly isOpen: boolean;
  readonly told: DeskSettings['told'];
  readonly onTold: (told: DeskSettings['told']) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { text, score, clock } = useFormat();
  const { patch, saving } = own;
  const untold = ballot.sheet.overruled.filter((lost) => isOpen && !told.includes(idOf(ballot, lost)));
  const nameOf = (criterionId: string): string => {
    const criterion = ballot.rubric.find(({ id }) => id === criterionId);
    return criterion ? text(criterion.name) : criterionId;
  };
  const tell = (lost: Overruled): void => onTold([...told, idOf(ballot, lost)].slice(-300));

  return (
    <>
      {patch.seal !== null ? (
        <div className={styles['warn']} role="status">
          <IconCloudOff size={20} aria-hidden />
          <div className={styles['noticeBody']}>
            <p>
              <strong>{t('judging.sealWaits.title')}</strong>{' '}
              {t('judging.sealWaits.what', { at: clock(patch.seal.askedAtMs) })}
            </p>
            <Button variant="default" onClick={own.takeSealBack}>
              {t('judging.sealWaits.takeBack')}
            </Button>
          </div>
        </div>
      ) : null}
      {untold.map((lost) => (
        <div key={idOf(ballot, lost)} className={styles['warn']} role="status">
          <IconAlertTriangle size={20} aria-hidden />
          <div className={styles['noticeBody']}>
            <p>
              {t('judging.overruled.what', {
                criterion: nameOf(lost.criterionId),
                kept: lost.keptMark === null ? '–' : score(lost.keptMark),
                lost: lost.mark === null ? '–' : score(lost.mark),
                at: clock(lost.setAtMs),
              })}
            </p>
            <div className="ht-row">
              <Button
                variant="default"
                onClick={() => {
                  own.setMark(lost.criterionId, lost.mark);
                  tell(lost);
                }}
              >
                {t('judging.overruled.takeBack', { lost: lost.mark === null ? '–' : score(lost.mark) })}
              </Button>
              <Button variant="subtle" onClick={() => tell(lost)}>
                {t('judging.overruled.leave')}
              </Button>
            </div>
          </div>
        </div>
      ))}
      {saving.kind === 'refused' ? (
        <>
          <ErrorPanel error={saving.error} />
          {hasOwnWords(patch) ? (
            <Button variant="default" onClick={own.dropUnsent}>
              {t('judging.dropUnsent')}
            </Button>
          ) : null}
        </>
      ) : null}
    </>
  );
}
