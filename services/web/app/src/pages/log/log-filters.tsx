import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SyntheticEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import styles from './log.module.css';
import { codeTyped, type LogSearch } from './log-search';

/** Entry, person and day; what is chosen stands in the address. */
export function LogFilters({
  search,
  people,
}: {
  readonly search: LogSearch;
  readonly people: Reply<'listAudit'>['people'];
}): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search.ma ?? '');
  const [complaint, setComplaint] = useState<string | null>(null);
  const { ma, nguoi, ngay } = search;
  const go = (next: { readonly [Key in keyof LogSearch]: string | undefined }): void => {
    const kept = Object.fromEntries(Object.entries(next).filter(([, value]) => Boolean(value)));
    void navigate({ to: '/c/nhat-ky', search: kept, replace: true });
  };
  const find = (event: SyntheticEvent): void => {
    event.preventDefault();
    const code = typed.trim() === '' ? undefined : codeTyped(typed);
    setComplaint(code === null ? t('log.noCode') : null);
    if (code !== null) go({ ma: code, nguoi, ngay });
  };
  return (
    <form className={styles['filters']} onSubmit={find} role="search" aria-label={t('log.filter')}>
      <TextInput
        label={t('log.entry')}
        placeholder={t('log.entryExample')}
        value={typed}
        error={complaint}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={find}
      />
      <NativeSelect
        label={t('log.person')}
        value={nguoi ?? ''}
        data={[
          { value: '', label: t('log.everybody') },
          ...people.map(({ userId, name }) => ({ value: userId, label: name })),
        ]}
        onChange={(event) => go({ ma, nguoi: event.currentTarget.value, ngay })}
      />
      <TextInput
        type="date"
        label={t('log.day')}
        value={ngay ?? ''}
        onChange={(event) => go({ ma, nguoi, ngay: event.currentTarget.value })}
      />
      {Object.keys(search).length > 0 ? (
        <Button variant="default" onClick={() => go({ ma: undefined, nguoi: undefined, ngay: undefined })}>
          {t('log.all')}
        </Button>
      ) : null}
    </form>
  );
}
