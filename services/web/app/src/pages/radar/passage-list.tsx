import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { PassageMoments } from './passage-moments';
import styles from './radar.module.css';
import { StrengthBar } from './strength-bar';

type Match = Reply<'getRadarMatch'>;

/** The passages in common, each with its times, its score and pictures of both films; the chosen one is what both films play. */
export function PassageList({
  match,
  at,
  onChoose,
}: {
  readonly match: Match;
  readonly at: number;
  readonly onChoose: (passage: number, atMs?: number) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { passages, mine, theirs } = match;
  const list = useRef<HTMLUListElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current !== at) list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
    shown.current = at;
  }, [at]);
  const hasStills = mine.stills !== null || theirs.stills !== null;
  return (
    <>
      {passages.length === 0 ? null : (
        <p className="ht-hidden" role="status">
          {t('radar.atPassage', { at: at + 1, count: passages.length })}
        </p>
      )}
      {passages.length > 0 && !hasStills ? <p className="ht-small ht-soft">{t('radar.noStills')}</p> : null}
      <ul className={styles['passages']} ref={list}>
        {passages.map((passage, index) => (
          <li key={`${passage.fromMs}-${passage.otherFromMs}`}>
            <Choice passage={passage} chosen={index === at} onChoose={() => onChoose(index)} />
            {hasStills ? (
              <PassageMoments match={match} passage={passage} onOpen={(atMs) => onChoose(index, atMs)} />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

type Chosen = {
  readonly passage: Match['passages'][number];
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

function Choice({ passage, chosen, onChoose }: Chosen): ReactNode {
  const { t } = useTranslation();
  const { duration } = useFormat();
  return (
    <button type="button" className={styles['passage']} aria-pressed={chosen} onClick={onChoose}>
      <span>
        {t('radar.passage', {
          from: duration(passage.fromMs),
          to: duration(passage.toMs),
          otherFrom: duration(passage.otherFromMs),
          otherTo: duration(passage.otherToMs),
        })}
        {passage.mirrored ? ` · ${t('radar.mirrored')}` : ''}
        {passage.soundToo ? ` · ${t('radar.soundToo')}` : ''}
      </span>
      <StrengthBar value={passage.score} label={t('radar.score', { value: passage.score })} />
    </button>
  );
}
