import {
  MediaControlBar,
  MediaController,
  MediaFullscreenButton,
  MediaMuteButton,
  MediaPlayButton,
  MediaPlaybackRateButton,
  MediaTimeDisplay,
  MediaTimeRange,
} from 'media-chrome/react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './film-player.module.css';

/** A film with the house's controls; a page that holds the element steers it by its own keys, and the player's own are off. */
export function FilmPlayer({
  playPath,
  posterPath,
  title,
  video,
}: {
  readonly playPath: string | null;
  readonly posterPath: string | null;
  readonly title: string;
  readonly video?: RefObject<HTMLVideoElement | null>;
}): ReactNode {
  const { t } = useTranslation();
  if (playPath === null) {
    return (
      <div className={styles['none']}>
        <p>{t('words.film.notReady')}</p>
      </div>
    );
  }
  return (
    <MediaController role="group" className={styles['player']} aria-label={title} noHotkeys={video !== undefined}>
      <video
        slot="media"
        ref={video}
        src={playPath}
        poster={posterPath ?? undefined}
        preload="metadata"
        playsInline
        aria-label={title}
      />
      <MediaControlBar className={styles['bar']}>
        <MediaPlayButton aria-label={t('words.film.play')} />
        <MediaTimeRange aria-label={t('words.film.position')} />
        <MediaTimeDisplay showDuration />
        <MediaPlaybackRateButton rates={[0.75, 1, 1.25, 1.5, 2]} aria-label={t('words.film.speed')} />
        <MediaMuteButton aria-label={t('words.film.mute')} />
        <MediaFullscreenButton aria-label={t('words.film.fullscreen')} />
      </MediaControlBar>
    </MediaController>
  );
}
