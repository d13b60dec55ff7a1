import { Link, getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { IconArrowLeft } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import { PageSkeleton } from '../../patterns/page-skeleton';
import { useMe } from '../../session/use-me';
import { useOutbox } from '../../sheets/use-outbox';
import { JudgingDesk } from './judging-desk';
import styles from './judging.module.css';

const route = getRouteApi('/console/c/cham/$entryId');

/** One finalist and my own sheet; nothing of anybody else's (O14). */
export function JudgingPage(): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const { entryId } = route.useParams();
  const { contest, error: contestError } = useContest();
  const contestId = contest?.contestId ?? '';
  const ballot = useApi('getBallot', { params: { contestId, entryId } }, { enabled: contest !== null });
  const queue = useApi('listBallots', { params: { contestId } }, { enabled: contest !== null });
  useOutbox(contestId);

  const error = contestError ?? (ballot.data ? null : ballot.error);
  return (
    <>
      <Link to="/c/cham" className={styles['back'] ?? ''}>
        <IconArrowLeft size={18} aria-hidden /> {t('jury.title')}
      </Link>
      {error ? <ErrorPanel error={error} onRetry={() => void ballot.refetch()} /> : null}
      {!error && (!ballot.data || !contest || !me) ? <PageSkeleton /> : null}
      {ballot.data && contest && me ? (
        <JudgingDesk
          key={entryId}
          ballot={ballot.data}
          contest={contest}
          jurorId={me.userId}
          rows={queue.data?.rows ?? []}
          locked={queue.data?.locked ?? false}
        />
      ) : null}
    </>
  );
}
