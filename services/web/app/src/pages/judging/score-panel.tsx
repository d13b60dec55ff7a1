import { Textarea, UnstyledButton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ballot, ContestCard } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconChevronDown } from '../../icons';
import { SaveMark, type SaveState } from '../../patterns/save-mark';
import type { Draft } from './judging-desk';
import styles from './judging.module.css';
import { MarkField } from './mark-field';
import { totalOf } from './marks';
import { SheetActions } from './sheet-actions';
import { SheetState } from './sheet-state';

/** My sheet: every criterion, the sum, a private note, and the seal. */
export function ScorePanel({
  ballot,
  contest,
  draft,
  isOpen,
  locked,
  saveState,
  watchedShare,
  onEdit,
  flush,
  onNext,
  onRaise,
}: {
  readonly ballot: Ballot;
  readonly contest: ContestCard;
  readonly draft: Draft;
  readonly isOpen: boolean;
  readonly locked: boolean;
  readonly saveState: SaveState;
  readonly watchedShare: number;
  readonly onEdit: (next: Draft) => void;
  readonly flush: () => Promise<void>;
  readonly onNext: () => void;
  /** On a phone the sheet covers the lower half: the film must be in the upper one. */
  readonly onRaise: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { percent, score } = useFormat();
  const [raised, setRaised] = useState(startsRaised);
  const most = ballot.rubric.reduce((sum, criterion) => sum + criterion.max, 0);

  const put = (criterionId: string, mark: number | undefined): void => {
    const { [criterionId]: _old, ...others } = draft.marks;
    onEdit({ ...draft, marks: mark === undefined ? others : { ...others, [criterionId]: mark } });
  };

  return (
    <section className={`${styles['panel']} ${raised ? '' : styles['panelClosed']}`} aria-label={t('jury.sheet')}>
      <div className={styles['panelHead']}>
        <div>
          <p className={styles['total']} aria-live="polite">
            {score(totalOf(draft.marks))} <span className="ht-small ht-soft">/ {most}</span>
          </p>
          <p className="ht-small ht-soft">{t('jury.watched', { share: percent(watchedShare) })}</p>
        </div>
        <SaveMark state={saveState} />
        <UnstyledButton
          className={styles['toggle']}
          aria-expanded={raised}
          aria-label={raised ? t('jury.lower') : t('jury.raise')}
          onClick={() => {
            if (!raised) onRaise();
            setRaised(!raised);
          }}
        >
          <IconChevronDown size={24} aria-hidden />
        </UnstyledButton>
      </div>
      <div className={styles['panelBody']} tabIndex={-1}>
        <SheetState sheet={ballot.sheet} locked={locked} />
        {ballot.sheet.state === 'recused'
          ? null
          : ballot.rubric.map((criterion) => (
              <MarkField
                key={criterion.id}
                criterion={criterion}
                step={ballot.step}
                mark={draft.marks[criterion.id]}
                disabled={!isOpen}
                onChange={(mark) => put(criterion.id, mark)}
              />
            ))}
        {ballot.sheet.state === 'recused' ? null : (
          <Textarea
            label={t('jury.note')}
            description={t('jury.noteHelp')}
            value={draft.note}
            disabled={!isOpen}
            maxLength={4000}
            minRows={2}
            onChange={(event) => onEdit({ ...draft, note: event.currentTarget.value })}
          />
        )}
        <SheetActions
          ballot={ballot}
          contest={contest}
          draft={draft}
          isOpen={isOpen}
          watchedShare={watchedShare}
          flush={flush}
          onNext={onNext}
        />
      </div>
    </section>
  );
}

/** Beside the film on a desk; folded on a phone, so that the film is seen first. */
const startsRaised = (): boolean => window.matchMedia('(min-width: 56.26em)').matches;
