import { Link, getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { IconArrowLeft } from '../../icons';
import { ErrorPanel } from '../../patterns/error-panel';
import { useMe } from '../../session/use-me';
import { FirstThings } from './first-things';
import { JudgingDesk } from './judging-desk';

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

  return (
    <>
      <Link to="/c/cham" className="ht-back">
        <IconArrowLeft size={18} aria-hidden /> {t('jury.title')}
      </Link>
      {contestError ? <ErrorPanel error={contestError} /> : null}
      <FirstThings answer={ballot}>
        {(film) =>
          contest && me ? (
            <JudgingDesk
              key={entryId}
              ballot={film}
              contest={contest}
              jurorId={me.userId}
              rows={queue.data?.rows ?? []}
              locked={queue.data?.locked ?? false}
            />
          ) : null
        }
      </FirstThings>
    </>
  );
}
