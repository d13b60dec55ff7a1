import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { IconSearch } from '../../icons';
import { EmptyState } from '../../patterns/empty-state';
import { ErrorPanel } from '../../patterns/error-panel';
import { FilterChips } from '../../patterns/filter-chips';
import { PageHead } from '../../patterns/page-head';
import { PageSkeleton } from '../../patterns/page-skeleton';
import styles from './desk-page.module.css';
import type { DeskSearch } from './desk-search';
import { DeskTable } from './desk-table';

const route = getRouteApi('/console/c/so-loai');
const PHASES = ['must-fix', 'accepted', 'screening', 'finalist', 'published', 'judging', 'council', 'closed'] as const;
const TYPING_MS = 250;

/** Every entry of the contest, searched without accents, filtered by chips. */
export function DeskPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = route.useSearch();
  const { contest, error: contestError } = useContest();
  const [typed, setTyped] = useState(search.q ?? '');
  const list = useApi(
    'listDeskEntries',
    {
      params: { contestId: contest?.contestId ?? '' },
      query: {
        q: search.q,
        phase: search.phase,
        needsMe: search.viec === 'toi' ? '1' : undefined,
        attention: search.viec === 'vuong' ? '1' : undefined,
      },
    },
    { enabled: contest !== null, everyMs: 15_000 },
  );

  const go = (next: DeskSearch): void => void navigate({ to: '/c/so-loai', search: next, replace: true });
  const find = useDebouncedCallback((q: string) => go({ ...search, q }), TYPING_MS);
  const chosen = search.viec ?? search.phase ?? 'all';
  const choose = (id: string): void => {
    const q = search.q === undefined ? {} : { q: search.q };
    if (id === 'all') go(q);
    else if (id === 'toi' || id === 'vuong') go({ ...q, viec: id });
    else go({ ...q, phase: id });
  };

  return (
    <>
      <PageHead title={t('desk.title')} lead={list.data ? t('desk.total', { count: list.data.total }) : ' '} />
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
          chosen={search.phase ? '' : chosen}
          onChoose={choose}
          chips={[
            { id: 'all', label: t('desk.all') },
            { id: 'toi', label: t('desk.needsMe') },
            { id: 'vuong', label: t('desk.attention') },
          ]}
        />
        <NativeSelect
          aria-label={t('desk.column.state')}
          className={styles['state'] ?? ''}
          value={search.phase ?? ''}
          data={[
            { value: '', label: t('desk.anyState') },
            ...PHASES.map((phase) => ({ value: phase, label: t(`desk.phase.${phase}`) })),
          ]}
          onChange={(event) => choose(event.currentTarget.value || 'all')}
        />
      </div>
      {(contestError ?? (list.error && !list.data)) ? (
        <ErrorPanel error={contestError ?? list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {!list.data && !list.error && !contestError ? <PageSkeleton rows={6} /> : null}
      {list.data?.rows.length === 0 ? (
        <EmptyState title={chosen === 'all' && !search.q ? t('desk.empty.title') : t('desk.nothing.title')}>
          {chosen === 'all' && !search.q ? t('desk.empty.next') : t('desk.nothing.next')}
        </EmptyState>
      ) : null}
      {list.data && list.data.rows.length > 0 ? <DeskTable rows={list.data.rows} /> : null}
    </>
  );
}
