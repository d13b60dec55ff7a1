import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The share watched as the juror states it on the paper, whole percents. */
export function WatchedField({
  value,
  onChange,
}: {
  readonly value: number | null;
  readonly onChange: (percent: number | null) => void;
}): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const [wrong, setWrong] = useState(false);
  const type = (text: string): void => {
    setTyped(text);
    const percent = /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
    const isRight = percent !== null && percent <= 100;
    setWrong(text.trim() !== '' && !isRight);
    onChange(isRight ? percent : null);
  };
  return (
    <TextInput
      label={t('keyed.form.watched')}
      description={t('keyed.form.watchedHelp')}
      inputMode="numeric"
      autoComplete="off"
      data-watched
      value={typed}
      error={wrong ? t('keyed.form.watchedWrong') : null}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
