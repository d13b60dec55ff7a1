import { TextInput, UnstyledButton } from '@mantine/core';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ballot } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconMinus, IconPlus } from '../../icons';
import styles from './mark-field.module.css';
import { levelOf, readMark, stepMark } from './marks';

/**
 * One criterion: type the mark, slide to it or step by a quarter point; the level's words say what it means. Text that is no mark
 * of this criterion takes the mark back: `275`, typed for 27,5, must not leave the 27 on its way there behind.
 */
export function MarkField({
  criterion,
  step,
  mark,
  disabled,
  onChange,
  onForward,
  onWrong,
}: {
  readonly criterion: Ballot['rubric'][number];
  readonly step: number;
  readonly mark: number | undefined;
  readonly disabled: boolean;
  readonly onChange: (mark: number | null) => void;
  /** Enter: on to the next criterion. */
  readonly onForward?: () => void;
  /** Whether what stands in the field is no mark; told whenever that changes. */
  readonly onWrong?: (wrong: boolean) => void;
}): ReactNode {
  const { t, i18n } = useTranslation();
  const written = (value: number | undefined): string =>
    value === undefined ? '' : i18n.language === 'vi' ? String(value).replace('.', ',') : String(value);
  const { text } = useFormat();
  const id = useId();
  const [typed, setTyped] = useState(() => written(mark));
  const wrong = !disabled && typed.trim() !== '' && readMark(typed, criterion.max, step) === null;
  const level = levelOf(criterion, mark);
  const name = text(criterion.name);

  useEffect(() => {
    setTyped((old) => (readMark(old, criterion.max, step) === (mark ?? null) ? old : written(mark)));
    // The language of the decimal sign changes only what is shown anew.
  }, [mark, criterion.max, step]);
  const tellWrong = useRef(onWrong);
  tellWrong.current = onWrong;
  useEffect(() => tellWrong.current?.(wrong), [wrong]);

  const type = (value: string): void => {
    setTyped(value);
    const read = readMark(value, criterion.max, step);
    if (read !== (mark ?? null)) onChange(read);
  };
  const put = (value: number): void => {
    setTyped(written(value));
    onChange(value);
  };
  const stepBy = (steps: number): void => put(stepMark({ mark, steps, step, max: criterion.max }));
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const steps = STEPS_OF_KEY[event.key];
    if (steps !== undefined) stepBy(steps);
    // From a wrong mark there is no way on: nobody would look back at it.
    else if (event.key === 'Enter' && onForward && !wrong) onForward();
    else if (event.key === 'Escape') event.currentTarget.blur();
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles['criterion']}>
      <div className={styles['head']}>
        <label htmlFor={id}>{name}</label>
        <span className={styles['mark']}>
          <TextInput
            id={id}
            inputMode="decimal"
            autoComplete="off"
            data-criterion={criterion.id}
            value={disabled ? written(mark) : typed}
            disabled={disabled}
            error={wrong}
            aria-describedby={`${id}-level`}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={press}
          />
          <span className={styles['max']}>/ {criterion.max}</span>
        </span>
      </div>
      <div className={styles['slide']}>
        {disabled ? null : (
          <UnstyledButton
            className={styles['step'] ?? ''}
            aria-label={t('judging.mark.less', { criterion: name, step: written(step) })}
            onClick={() => stepBy(-1)}
          >
            <IconMinus size={20} aria-hidden />
          </UnstyledButton>
        )}
        <input
          type="range"
          className={styles['range']}
          min={0}
          max={criterion.max}
          step={step}
          value={mark ?? 0}
          disabled={disabled}
          aria-label={t('jury.slide', { criterion: name })}
          aria-valuetext={mark === undefined ? t('jury.state.unscored') : written(mark)}
          onChange={(event) => put(Number(event.currentTarget.value))}
        />
        {disabled ? null : (
          <UnstyledButton
            className={styles['step'] ?? ''}
            aria-label={t('judging.mark.more', { criterion: name, step: written(step) })}
            onClick={() => stepBy(1)}
          >
            <IconPlus size={20} aria-hidden />
          </UnstyledButton>
        )}
      </div>
      <p
        id={`${id}-level`}
        className={styles['level']}
        role={wrong ? 'alert' : undefined}
        style={wrong ? { color: 'var(--ht-stop)' } : undefined}
      >
        {wrong
          ? t('jury.markWrong', { max: criterion.max, step: written(step) })
          : level
            ? text(level.text)
            : t('jury.notYet')}
      </p>
    </div>
  );
}

const STEPS_OF_KEY: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 4, PageDown: -4 };
