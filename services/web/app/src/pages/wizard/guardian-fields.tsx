import { Checkbox, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorForm } from '../../api/shapes';
import styles from './wizard.module.css';

const EMPTY = { fullName: '', relation: '', phone: '', consent: false };

/** A guardian for an author who is still a child (O10). */
export function GuardianFields({
  author,
  onChange,
}: {
  readonly author: AuthorForm;
  readonly onChange: (part: Partial<AuthorForm>) => void;
}): ReactNode {
  const { t } = useTranslation();
  const guardian = author.guardian ?? EMPTY;
  const put = (part: Partial<typeof guardian>): void => onChange({ guardian: { ...guardian, ...part } });
  return (
    <div className={styles['guardian']}>
      <p>
        <strong>{t('wizard.guardian.title')}</strong>
        <br />
        <span className="ht-small ht-soft">{t('wizard.guardian.why')}</span>
      </p>
      <div className={styles['two']}>
        <TextInput
          label={t('wizard.guardian.fullName')}
          value={guardian.fullName}
          maxLength={120}
          onChange={(event) => put({ fullName: event.currentTarget.value })}
        />
        <TextInput
          label={t('wizard.guardian.phone')}
          type="tel"
          value={guardian.phone}
          maxLength={30}
          onChange={(event) => put({ phone: event.currentTarget.value })}
        />
      </div>
      <TextInput
        label={t('wizard.guardian.relation')}
        value={guardian.relation}
        maxLength={60}
        onChange={(event) => put({ relation: event.currentTarget.value })}
      />
      <Checkbox
        label={t('wizard.guardian.consent')}
        checked={guardian.consent}
        onChange={(event) => put({ consent: event.currentTarget.checked })}
      />
    </div>
  );
}
