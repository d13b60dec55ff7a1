import { TextInput } from '@mantine/core';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ballot } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import styles from './judging.module.css';
import { levelOf, readMark } from './marks';

/** One criterion: type the mark or slide to it; the level's words say what it means. */
export function MarkField({
  criterion,
  step,
  mark,
  disabled,
  onChange,
}: {
  readonly criterion: Ballot['rubric'][number];
  readonly step: number;
  readonly mark: number | undefined;
  readonly disabled: boolean;
  readonly onChange: (mark: number | undefined) => void;
}): ReactNode {
  const { t, i18n } = useTranslation();
  const written = (value: number | undefined): string =>
    value === undefined ? '' : i18n.language === 'vi' ? String(value).replace('.', ',') : String(value);
  const { text } = useFormat();
  const id = useId();
  const [typed, setTyped] = useState(() => written(mark));
  const [wrong, setWrong] = useState(false);
  const level = levelOf(criterion, mark);

  useEffect(() => {
    setTyped((old) => (readMark(old, criterion.max, step) === (mark ?? null) ? old : written(mark)));
    // The language of the decimal sign changes only what is shown anew.
  }, [mark, criterion.max, step]);

  const type = (value: string): void => {
    setTyped(value);
    const read = readMark(value, criterion.max, step);
    setWrong(value.trim() !== '' && read === null);
    if (read !== null) onChange(read);
    else if (value.trim() === '') onChange(undefined);
  };

  return (
    <div className={styles['criterion']}>
      <div className={styles['criterionHead']}>
        <label htmlFor={id}>{text(criterion.name)}</label>
        <span className={styles['mark']}>
          <TextInput
            id={id}
            inputMode="decimal"
            value={typed}
            disabled={disabled}
            error={wrong}
            aria-describedby={`${id}-level`}
            onChange={(event) => type(event.currentTarget.value)}
          />
          <span className={styles['max']}>/ {criterion.max}</span>
        </span>
      </div>
      <input
        type="range"
        className={styles['range']}
        min={0}
        max={criterion.max}
        step={step}
        value={mark ?? 0}
        disabled={disabled}
        aria-label={t('jury.slide', { criterion: text(criterion.name) })}
        aria-valuetext={mark === undefined ? t('jury.state.unscored') : String(mark)}
        onChange={(event) => {
          setWrong(false);
          onChange(Number(event.currentTarget.value));
        }}
      />
      <p
        id={`${id}-level`}
        className={styles['level']}
        role={wrong ? 'alert' : undefined}
        style={wrong ? { color: 'var(--ht-stop)' } : undefined}
      >
        {wrong ? t('jury.markWrong', { max: criterion.max, step }) : level ? text(level.text) : t('jury.notYet')}
      </p>
    </div>
  );
}
