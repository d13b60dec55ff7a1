import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call';
import type { Given, Reply } from '../../api/shapes';
import { EmptyState } from '../../patterns/empty-state';
import { ErrorPanel } from '../../patterns/error-panel';
import { PageHead } from '../../patterns/page-head';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { LogDays } from './log-days';
import { LogFilters } from './log-filters';
import styles from './log.module.css';
import type { LogSearch } from './log-search';

type Wish = Given<'listAudit'>;

/** The lines that fit the filters, a page at a time; an empty log says whether nothing was done yet or nothing fits. */
export function LogOf({
  contestId,
  search,
}: {
  readonly contestId: Wish['params']['contestId'];
  readonly search: LogSearch;
}): ReactNode {
  const { t } = useTranslation();
  const { ma: code, nguoi, ngay: day } = search;
  const by = nguoi as NonNullable<Wish['query']>['by'];
  const log = useInfiniteQuery({
    queryKey: ['listAudit', contestId, code, by, day],
    queryFn: ({ pageParam, signal }) =>
      call('listAudit', { params: { contestId }, query: { code, by, day, before: pageParam } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Reply<'listAudit'>) => last.next ?? undefined,
  });
  const pages = log.data?.pages ?? [];
  const lines = pages.flatMap((page) => page.lines);
  const isFiltered = Object.keys(search).length > 0;
  const nothing = isFiltered ? 'nothing' : 'empty';
  return (
    <>
      <PageHead title={t('log.title')} lead={t('log.lead')} />
      <LogFilters key={JSON.stringify(search)} search={search} people={pages[0]?.people ?? []} />
      {log.error ? <ErrorPanel error={log.error} /> : null}
      {log.isPending ? <PageSkeleton /> : null}
      {log.data && lines.length === 0 ? (
        <EmptyState title={t(`log.${nothing}.title`)}>{t(`log.${nothing}.next`)}</EmptyState>
      ) : null}
      <LogDays lines={lines} />
      {log.hasNextPage ? (
        <div className={styles['more']}>
          <Button variant="default" loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {t('log.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
