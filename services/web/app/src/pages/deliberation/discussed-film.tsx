import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { FilmPlayer } from '../../patterns/film-player';
import styles from './deliberation.module.css';

/** One film of the talk, with a button for each place that somebody noted. */
export function DiscussedFilm({ film }: { readonly film: Reply<'getDeliberation'>['films'][number] }): ReactNode {
  const { t } = useTranslation();
  const { duration } = useFormat();
  const video = useRef<HTMLVideoElement>(null);
  const jump = (atMs: number): void => {
    if (video.current) video.current.currentTime = atMs / 1000;
  };
  const place = (fromMs: number, toMs: number): string =>
    toMs > fromMs ? `${duration(fromMs)}–${duration(toMs)}` : duration(fromMs);
  const { code, title, playPath, posterPath, preview, timecodes } = film;
  return (
    <section className={styles['film']} aria-label={code}>
      <FilmPlayer playPath={playPath} posterPath={posterPath} preview={preview} title={title} video={video} />
      <h2 className={styles['title']}>
        {code} · {title}
      </h2>
      {timecodes.length === 0 ? <p className="ht-soft">{t('deliberation.noPlaces')}</p> : null}
      <ul className={styles['places']}>
        {timecodes.map(({ fromMs, toMs, notes }) => (
          <li key={fromMs}>
            <button
              type="button"
              className={styles['place']}
              aria-label={t('deliberation.jump', { code, at: place(fromMs, toMs) })}
              onClick={() => jump(fromMs)}
            >
              {place(fromMs, toMs)}
            </button>{' '}
            <span className="ht-soft">{t('deliberation.notes', { count: notes })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
