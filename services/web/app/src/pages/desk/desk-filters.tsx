import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconSearch } from '../../icons';
import { FilterChips } from '../../patterns/filter-chips';
import styles from './desk-page.module.css';
import type { DeskSearch } from './desk-search';

const PHASES = ['must-fix', 'accepted', 'screening', 'finalist', 'published', 'judging', 'council', 'closed'] as const;
const TYPING_MS = 250;

/** Search, whose turn it is, and the state; all of it lives in the address. */
export function DeskFilters({ search }: { readonly search: DeskSearch }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search.q ?? '');
  const go = (next: DeskSearch): void => void navigate({ to: '/c/so-loai', search: next, replace: true });
  const find = useDebouncedCallback((q: string) => go({ ...search, q }), TYPING_MS);
  const kept = search.q === undefined ? {} : { q: search.q };
  const chips = [
    { id: 'all', label: t('desk.all'), next: kept },
    { id: 'toi', label: t('desk.needsMe'), next: { ...kept, viec: 'toi' } },
    { id: 'vuong', label: t('desk.attention'), next: { ...kept, viec: 'vuong' } },
  ] as const;

  return (
    <div className={styles['tools']}>
      <TextInput
        aria-label={t('desk.search')}
        placeholder={t('desk.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          find(event.currentTarget.value);
        }}
      />
      <FilterChips
        label={t('desk.filter')}
        chosen={search.phase ? '' : (search.viec ?? 'all')}
        onChoose={(id) => go(chips.find((chip) => chip.id === id)?.next ?? kept)}
        chips={chips}
      />
      <NativeSelect
        aria-label={t('desk.column.state')}
        value={search.phase ?? ''}
        data={[
          { value: '', label: t('desk.anyState') },
          ...PHASES.map((phase) => ({ value: phase, label: t(`desk.phase.${phase}`) })),
        ]}
        onChange={(event) => go(event.currentTarget.value ? { ...kept, phase: event.currentTarget.value } : kept)}
      />
    </div>
  );
}
