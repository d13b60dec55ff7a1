import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { EmptyState } from '../../patterns/empty-state';
import { Loaded } from '../../patterns/loaded';
import { PageHead } from '../../patterns/page-head';
import { DeskFilters } from './desk-filters';
import type { DeskSearch } from './desk-search';
import { DeskTable } from './desk-table';

/** The rows that fit the filters; an empty list says whether nothing came yet or nothing fits. */
export function DeskList({
  contestId,
  search,
}: {
  readonly contestId: string;
  readonly search: DeskSearch;
}): ReactNode {
  const { t } = useTranslation();
  const { q, phase, viec } = search;
  const isFiltered = q !== undefined || phase !== undefined || viec !== undefined;
  const list = useApi(
    'listDeskEntries',
    {
      params: { contestId },
      query: { q, phase, needsMe: viec === 'toi' ? '1' : undefined, attention: viec === 'vuong' ? '1' : undefined },
    },
    { everyMs: 15_000 },
  );
  const nothing = isFiltered ? 'nothing' : 'empty';

  return (
    <>
      <PageHead title={t('desk.title')} lead={list.data ? t('desk.total', { count: list.data.total }) : ' '} />
      <DeskFilters search={search} />
      <Loaded answer={list}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t(`desk.${nothing}.title`)}>{t(`desk.${nothing}.next`)}</EmptyState>
          ) : (
            <DeskTable rows={rows} />
          )
        }
      </Loaded>
    </>
  );
}
