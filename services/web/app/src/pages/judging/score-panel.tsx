import { Button, Textarea, UnstyledButton } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ballot } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconChevronDown } from '../../icons';
import type { OwnSheet } from '../../sheets/use-sheet';
import type { DeskSettings } from './desk-settings';
import styles from './judging.module.css';
import { KeyedNotice } from './keyed-notice';
import { MarkField } from './mark-field';
import { totalOf } from './marks';
import { SheetReceipt } from './sheet-receipt';
import { SheetNotices } from './sheet-notices';
import { SheetSaveMark } from './sheet-save-mark';
import { SheetState } from './sheet-state';

/** My sheet: every criterion, the sum, a private note, and below them the acts that end it. */
export function ScorePanel({
  ballot,
  contestId,
  own,
  isOpen,
  locked,
  watchedShare,
  raised,
  panel,
  told,
  onTold,
  onRaise,
  onForward,
  onWrong,
  onRecuse,
  children,
}: {
  readonly ballot: Ballot;
  readonly contestId: string;
  readonly own: OwnSheet;
  readonly isOpen: boolean;
  readonly locked: boolean;
  readonly watchedShare: number;
  /** On a phone the sheet covers the lower half when it is raised. */
  readonly raised: boolean;
  readonly panel: RefObject<HTMLElement | null>;
  readonly told: DeskSettings['told'];
  readonly onTold: (told: DeskSettings['told']) => void;
  readonly onRaise: () => void;
  readonly onForward: (place: number) => void;
  readonly onWrong: (criterionId: string, wrong: boolean) => void;
  readonly onRecuse: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const { percent, score } = useFormat();
  const most = ballot.rubric.reduce((sum, criterion) => sum + criterion.max, 0);
  const { marks, note } = own.shown;

  return (
    <section
      ref={panel}
      className={`${styles['panel']} ${raised ? '' : styles['panelClosed']}`}
      aria-label={t('jury.sheet')}
    >
      <div className={styles['panelHead']}>
        <div>
          <p className={styles['total']} aria-live="polite">
            {score(totalOf(marks))} <span className="ht-small ht-soft">/ {most}</span>
          </p>
          <p className="ht-small ht-soft">{t('jury.watched', { share: percent(watchedShare) })}</p>
        </div>
        <SheetSaveMark saving={own.saving} />
        <UnstyledButton
          className={styles['toggle'] ?? ''}
          aria-expanded={raised}
          aria-label={raised ? t('jury.lower') : t('jury.raise')}
          onClick={onRaise}
        >
          <IconChevronDown size={24} aria-hidden />
        </UnstyledButton>
      </div>
      <div className={styles['panelBody']} tabIndex={-1}>
        <SheetState sheet={ballot.sheet} locked={locked} />
        <KeyedNotice ballot={ballot} contestId={contestId} locked={locked} />
        {ballot.sheet.state === 'sealed' ? <SheetReceipt contestId={contestId} entryId={ballot.entryId} /> : null}
        <SheetNotices ballot={ballot} own={own} isOpen={isOpen} told={told} onTold={onTold} />
        {ballot.sheet.state === 'recused' ? null : (
          <>
            {ballot.rubric.map((criterion, place) => (
              <MarkField
                key={criterion.id}
                criterion={criterion}
                step={ballot.step}
                mark={marks[criterion.id]}
                disabled={!isOpen}
                onChange={(mark) => own.setMark(criterion.id, mark)}
                onForward={() => onForward(place)}
                onWrong={(wrong) => onWrong(criterion.id, wrong)}
              />
            ))}
            <Textarea
              label={t('jury.note')}
              description={t('jury.noteHelp')}
              value={note}
              disabled={!isOpen}
              maxLength={4000}
              minRows={2}
              onChange={(event) => own.setNote(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') event.currentTarget.blur();
              }}
            />
            {isOpen ? (
              <Button variant="subtle" color="stop" onClick={onRecuse}>
                {t('jury.recuse.button')}
              </Button>
            ) : null}
          </>
        )}
      </div>
      <div className={styles['panelFoot']}>{children}</div>
    </section>
  );
}
