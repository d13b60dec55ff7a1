import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A year of birth, digit by digit: what is typed stays in the field, only a whole year is an answer. */
export function YearField({
  year,
  onChange,
}: {
  readonly year: number | null;
  readonly onChange: (year: number | null) => void;
}): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  return (
    <TextInput
      label={t('wizard.who.birthYear')}
      inputMode="numeric"
      maxLength={4}
      value={yearOf(typed) === year ? typed : String(year ?? '')}
      onChange={(event) => {
        const digits = event.currentTarget.value.replaceAll(/\D/g, '');
        setTyped(digits);
        onChange(yearOf(digits));
      }}
    />
  );
}

function yearOf(typed: string): number | null {
  const year = Number.parseInt(typed, 10);
  return Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : null;
}
