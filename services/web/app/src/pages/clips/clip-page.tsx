import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { IconArrowLeft } from '../../icons';
import { FactList } from '../../patterns/fact-list';
import { FilmPlayer } from '../../patterns/film-player';
import { Loaded } from '../../patterns/loaded';
import { PageHead } from '../../patterns/page-head';
import { Section } from '../../patterns/section';
import { StateWord } from '../../patterns/state-word';
import { hasRole, useMe } from '../../session/use-me';
import { CLIP_WORDS } from '../../words/clip-words';
import { ClipActs } from './clip-acts';
import { ClipEntries } from './clip-entries';
import { ClipFailure } from './clip-failure';
import { ClipSending } from './clip-sending';
import { DeleteClip } from './delete-clip';
import { RetryClip } from './retry-clip';

const route = getRouteApi('/console/c/phim-doi-chieu/$clipId');

/** One reference clip: where it stands, the clip itself, and the entries that share minutes with it. */
export function ClipPage(): ReactNode {
  const { t } = useTranslation();
  const { clipId } = route.useParams();
  const clip = useApi('getClip', { params: { clipId } }, { everyMs: 5_000 });
  return (
    <Loaded answer={clip}>
      {(data) => (
        <div className="ht-stack">
          <Link to="/c/phim-doi-chieu" className="ht-row">
            <IconArrowLeft size={18} aria-hidden /> {t('clips.back')}
          </Link>
          <ClipView clip={data} />
        </div>
      )}
    </Loaded>
  );
}

function ClipView({ clip }: { readonly clip: Reply<'getClip'> }): ReactNode {
  const { t } = useTranslation();
  const { day, instant, duration, bytes } = useFormat();
  const mayKeep = hasRole(useMe(), 'screener', 'secretary');
  const { state, untilMs } = clip;
  return (
    <>
      <PageHead
        title={clip.title}
        lead={<StateWord state={state} word={CLIP_WORDS[state]} />}
        actions={
          mayKeep ? (
            <>
              <RetryClip clip={clip} />
              <DeleteClip clip={clip} />
            </>
          ) : null
        }
      />
      <ClipFailure failure={clip.failure} />
      {untilMs === null ? null : (
        <p className="ht-small ht-soft">{t('clips.waitsUntil', { until: instant(untilMs) })}</p>
      )}
      {mayKeep ? <ClipSending clip={clip} /> : null}
      {state === 'fingerprinting' ? <p role="status">{t('clips.fingerprinting')}</p> : null}
      {state === 'ready' ? (
        <FilmPlayer playPath={clip.play} posterPath={clip.poster} preview={null} title={clip.title} />
      ) : null}
      {state === 'ready' ? <ClipEntries entries={clip.entries} /> : null}
      <Section title={t('clips.title')}>
        <FactList
          facts={[
            { name: t('clips.source'), value: clip.source },
            { name: t('clips.form.publishedOn'), value: clip.publishedOn && day(Date.parse(clip.publishedOn)) },
            { name: t('clips.length'), value: clip.durationMs && duration(clip.durationMs) },
            { name: t('clips.file'), value: `${clip.fileName} (${bytes(clip.bytes)})` },
            { name: t('clips.addedBy'), value: `${clip.addedByName}, ${instant(clip.addedAtMs)}` },
            { name: t('clips.note'), value: clip.note },
          ]}
        />
      </Section>
      <ClipActs acts={clip.acts} />
    </>
  );
}
