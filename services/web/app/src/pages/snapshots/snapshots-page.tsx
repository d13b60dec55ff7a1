import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { WithContest } from '../../contest/with-contest';
import { useFormat } from '../../format/use-format';
import { EmptyState } from '../../patterns/empty-state';
import { Loaded } from '../../patterns/loaded';
import { PageHead } from '../../patterns/page-head';
import { ChannelPart } from './channel-part';

/** Counters of the channels that no program counts: read by one person at the freeze, confirmed by another. */
export function SnapshotsPage(): ReactNode {
  return <WithContest>{(contest) => <SnapshotsOf contestId={contest.contestId} />}</WithContest>;
}

function SnapshotsOf({ contestId }: { readonly contestId: string }): ReactNode {
  const answer = useApi('listSnapshots', { params: { contestId } });
  return <Loaded answer={answer}>{(data) => <Channels contestId={contestId} data={data} />}</Loaded>;
}

function Channels({
  contestId,
  data,
}: {
  readonly contestId: string;
  readonly data: Reply<'listSnapshots'>;
}): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { freezeAtMs, channels } = data;
  if (channels.length === 0 || freezeAtMs === null) {
    const why = channels.length === 0 ? 'none' : 'early';
    return (
      <>
        <PageHead title={t('snapshots.title')} />
        <EmptyState title={t(`snapshots.${why}.title`)}>{t(`snapshots.${why}.next`)}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead title={t('snapshots.title')} lead={t('snapshots.lead', { at: instant(freezeAtMs) })} />
      <div className="ht-stack">
        {channels.map((channel) => (
          <ChannelPart
            // Another reading begins the form anew; a picture or a confirmation does not.
            key={`${channel.channelId}-${channel.takenAtMs}-${channel.byName}`}
            contestId={contestId}
            data={data}
            channel={channel}
          />
        ))}
      </div>
    </>
  );
}
