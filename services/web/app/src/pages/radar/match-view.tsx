import { Button } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconPlayerPause, IconPlayerPlay } from '../../icons';
import { Section } from '../../patterns/section';
import { NoteForm } from './note-form';
import { PassageList } from './passage-list';
import styles from './radar.module.css';
import { StrengthBar } from './strength-bar';
import { usePassageKeys } from './use-passage-keys';
import { useTwoFilms } from './use-two-films';

type RadarMatch = Reply<'getRadarMatch'>;

/** Two players in step, the passages under them, and what people think. */
export function MatchView({ match, entryId }: { readonly match: RadarMatch; readonly entryId: string }): ReactNode {
  const { t } = useTranslation();
  const { duration } = useFormat();
  const films = useTwoFilms(match.passages);
  usePassageKeys(films);
  const turned = match.passages[films.at]?.mirrored ?? false;
  return (
    <>
      <StrengthBar
        value={match.strength}
        label={`${t(`radar.kind.${match.kind}`)} · ${t('radar.strength', { value: match.strength })}`}
      />
      <div className={styles['films']}>
        <Side name={t('radar.mine')} side={match.mine} video={films.mine} />
        <Side name={t('radar.theirs')} side={match.theirs} video={films.theirs} turned={turned} />
      </div>
      <div className={styles['bar']}>
        <Button
          leftSection={
            films.playing ? <IconPlayerPause size={18} aria-hidden /> : <IconPlayerPlay size={18} aria-hidden />
          }
          onClick={films.toggle}
          disabled={match.mine.play === null}
        >
          {t(films.playing ? 'radar.pause' : 'radar.play')}
        </Button>
        <span className="ht-small ht-soft">{t('radar.keys')}</span>
      </div>
      <Section title={t('radar.passages')}>
        {match.passages.length === 0 ? <p>{t('radar.noPassages')}</p> : null}
        <PassageList match={match} at={films.at} onChoose={films.choose} />
        {match.soundPassages.slice(0, 3).map((heard) => (
          <p key={heard.fromMs} className="ht-small ht-soft">
            {t('radar.soundOnly', { from: duration(heard.fromMs), to: duration(heard.toMs) })}
          </p>
        ))}
      </Section>
      <NoteForm match={match} entryId={entryId} />
    </>
  );
}

type SideProps = {
  readonly name: string;
  readonly side: RadarMatch['mine'];
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly turned?: boolean;
};

/** A mirrored film is shown turned round, so that the eye compares like with like. */
function Side({ name, side, video, turned }: SideProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={`ht-stack ${turned ? (styles['turned'] ?? '') : ''}`}>
      <h2>
        {name}: {side.code} {side.title}
        {turned ? ` (${t('radar.mirrored')})` : ''}
      </h2>
      {side.play === null ? (
        <p className="ht-soft">{t('radar.noPicture')}</p>
      ) : (
        <video
          ref={video}
          src={side.play}
          poster={side.poster ?? undefined}
          controls
          preload="metadata"
          playsInline
          className={styles['film'] ?? ''}
          aria-label={`${name}: ${side.title}`}
        />
      )}
    </div>
  );
}
