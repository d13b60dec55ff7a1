import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { IconArrowLeft } from '../../icons';
import { Loaded } from '../../patterns/loaded';
import { PageHead } from '../../patterns/page-head';
import { MatchView } from './match-view';

const route = getRouteApi('/console/c/so-loai/$entryId/doi-chieu/$matchId');

/** The minutes that two films share, side by side. */
export function RadarPage(): ReactNode {
  const { t } = useTranslation();
  const { entryId, matchId } = route.useParams();
  const match = useApi('getRadarMatch', { params: { entryId, matchId } });
  return (
    <Loaded answer={match}>
      {(data) => (
        <div className="ht-stack">
          <Link to="/c/so-loai/$entryId" params={{ entryId }} className="ht-row">
            <IconArrowLeft size={18} aria-hidden /> {t('radar.back')}
          </Link>
          <PageHead title={t('radar.compare')} lead={t('radar.evidence')} />
          <MatchView match={data} entryId={entryId} />
        </div>
      )}
    </Loaded>
  );
}
