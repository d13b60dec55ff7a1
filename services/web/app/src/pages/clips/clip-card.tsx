import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconMovie } from '../../icons';
import { StateWord } from '../../patterns/state-word';
import { CLIP_WORDS } from '../../words/clip-words';
import { ClipFailure } from './clip-failure';
import styles from './clips.module.css';
import { DeleteClip } from './delete-clip';
import { RetryClip } from './retry-clip';

type Clip = Reply<'listClips'>['clips'][number];

/** One clip in the list: what it is, where it stands, and what can be done. */
export function ClipCard({ clip, mayKeep }: { readonly clip: Clip; readonly mayKeep: boolean }): ReactNode {
  const { t } = useTranslation();
  const { day, duration } = useFormat();
  const { clipId, title, state } = clip;
  const facts = [
    clip.publishedOn === null ? null : t('clips.published', { day: day(Date.parse(clip.publishedOn)) }),
    clip.durationMs === null ? null : duration(clip.durationMs),
  ];
  return (
    <li>
      <div className="ht-between">
        <strong className={styles['title']}>{title}</strong>
        <StateWord state={state} word={CLIP_WORDS[state]} />
      </div>
      <p className={styles['source']}>{clip.source}</p>
      <p className="ht-small ht-soft">{facts.filter(Boolean).join(' · ')}</p>
      {state === 'ready' ? (
        <p>{clip.matches > 0 ? t('clips.matches', { count: clip.matches }) : t('clips.noMatches')}</p>
      ) : null}
      <ClipFailure failure={clip.failure} />
      {state === 'deleting' && !mayKeep ? null : (
        <div className="ht-row">
          {state === 'deleting' ? null : (
            <Link to="/c/phim-doi-chieu/$clipId" params={{ clipId }} className={styles['open'] ?? ''}>
              <IconMovie size={18} aria-hidden /> {t('clips.open', { title })}
            </Link>
          )}
          {mayKeep ? <RetryClip clip={clip} /> : null}
          {mayKeep ? <DeleteClip clip={clip} /> : null}
        </div>
      )}
    </li>
  );
}
