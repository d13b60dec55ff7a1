import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import styles from './radar.module.css';
import { Still } from './still';

type Match = Reply<'getRadarMatch'>;

/** The same moments of both films, one picture above the other; each opens both films there. */
export function PassageMoments({
  match,
  passage,
  onOpen,
}: {
  readonly match: Match;
  readonly passage: Match['passages'][number];
  readonly onOpen: (atMs: number) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { duration } = useFormat();
  return (
    <ul className={styles['moments']}>
      {passage.moments.map(({ atMs, otherAtMs, mine, theirs }) => {
        const [time, otherTime] = [duration(atMs), duration(otherAtMs)];
        return (
          <li key={atMs}>
            <button type="button" className={styles['moment']} onClick={() => onOpen(atMs)}>
              <Still side={match.mine} index={mine} />
              <Still side={match.theirs} index={theirs} turned={passage.mirrored} />
              <span className="ht-number" aria-hidden>
                {time} ↔ {otherTime}
              </span>
              <span className="ht-hidden">{t('radar.moment', { time, otherTime })}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
