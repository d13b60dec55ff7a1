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
import { NativeSelect } from '@mantine/core';
import type { FilmSources } from '@hoithi/contracts';
import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseFilmSource, offeredQualities, type FilmQuality } from './choose-film-source';
import styles from './film-player.module.css';
import { filmSurroundings } from './film-surroundings';
import { useFilmQuality } from './use-film-quality';

/** A film with the house's controls, in the quality that the viewer or the link asks for; a page that holds the element steers it by its own keys, and the player's own are off. */
export function FilmPlayer({
  playPath,
  posterPath,
  preview,
  title,
  video,
}: {
  readonly playPath: string | null;
  readonly posterPath: string | null;
  readonly preview: FilmSources | null;
  readonly title: string;
  readonly video?: RefObject<HTMLVideoElement | null>;
}): ReactNode {
  const { t } = useTranslation();
  const own = useRef<HTMLVideoElement>(null);
  const element = video ?? own;
  const [around, setAround] = useState(filmSurroundings);
  const [quality, remember] = useFilmQuality();
  /** Where the film was when its source changed. */
  const place = useRef<{ readonly atSeconds: number; readonly wasPlaying: boolean } | null>(null);
  const paths = { playPath, preview };
  const source = chooseFilmSource(paths, quality, around);
  if (source === null) {
    return (
      <div className={styles['none']}>
        <p>{t('words.film.notReady')}</p>
      </div>
    );
  }

  const keepPlace = (): void => {
    const film = element.current;
    if (film !== null && film.readyState > 0)
      place.current = { atSeconds: film.currentTime, wasPlaying: !film.paused && !film.ended };
  };
  const findPlace = (): void => {
    const film = element.current;
    const kept = place.current;
    place.current = null;
    if (film === null || kept === null) return;
    film.currentTime = kept.atSeconds;
    if (kept.wasPlaying) void film.play();
  };
  // The controller calls itself a region named "video player" when it enters the page; two films would then have one name.
  const name = (controller: HTMLElement | null): void => {
    controller?.setAttribute('role', 'group');
    controller?.setAttribute('aria-label', title);
  };
  const offered = offeredQualities(paths);
  return (
    <div className={styles['film']}>
      <MediaController ref={name} className={styles['player']} noHotkeys={video !== undefined}>
        <video
          slot="media"
          ref={element}
          src={source}
          poster={posterPath ?? undefined}
          preload="metadata"
          playsInline
          aria-label={title}
          onLoadedMetadata={findPlace}
          onError={() => {
            // A stream that does not play here is no reason to show nothing: there are whole files.
            if (around.playsHls && source === preview?.hls) setAround({ ...around, playsHls: false });
          }}
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
      {offered.length > 1 ? (
        <NativeSelect
          className={styles['quality']}
          label={t('words.film.quality')}
          size="sm"
          value={offered.includes(quality) ? quality : 'auto'}
          data={offered.map((one) => ({ value: one, label: t(`words.film.qualities.${one}`) }))}
          onChange={(event) => {
            keepPlace();
            remember(event.currentTarget.value as FilmQuality);
          }}
        />
      ) : null}
    </div>
  );
}
