import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { EmptyState } from '../../patterns/empty-state';
import { PageError } from '../../patterns/page-error';
import { PageHead } from '../../patterns/page-head';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { useMe } from '../../session/use-me';
import { QueueView } from './queue-view';

/** My judging queue, in my own order; what is done, what is left, until when. */
export function QueuePage(): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const { contest, error: contestError } = useContest();
  const contestId = contest?.contestId ?? '';
  const queue = useApi('listBallots', { params: { contestId } }, { enabled: contest !== null, everyMs: 30_000 });

  const calibrates = contest?.definition.jury?.calibration !== undefined;
  // What stands above the list is waited for, so that no film moves away under a finger.
  const given = { params: { contestId } };
  const looks = useApi('listLooks', given, { enabled: queue.data?.locked === false });
  const round = useApi('getCalibration', given, { enabled: calibrates });

  if (contestError) return <PageError error={contestError} />;
  if (queue.error && !queue.data) return <PageError error={queue.error} onRetry={() => void queue.refetch()} />;
  if (!queue.data || !me || looks.isLoading || round.isLoading) return <PageSkeleton />;
  if (queue.data.rows.length === 0) {
    return (
      <>
        <PageHead title={t('jury.title')} />
        <EmptyState title={t('jury.empty.title')}>{t('jury.empty.next')}</EmptyState>
      </>
    );
  }
  return <QueueView jurorId={me.userId} contestId={contestId} calibrates={calibrates} queue={queue.data} />;
}
