import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import styles from './radar.module.css';
import { StrengthBar } from './strength-bar';

type Passages = Reply<'getRadarMatch'>['passages'];

/** The passages in common; the chosen one is what both films show. */
export function PassageList({
  passages,
  at,
  onChoose,
}: {
  readonly passages: Passages;
  readonly at: number;
  readonly onChoose: (passage: number) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { duration } = useFormat();
  return (
    <ul className={styles['passages']}>
      {passages.map((passage, index) => (
        <li key={`${passage.fromMs}-${passage.otherFromMs}`}>
          <button
            type="button"
            className={styles['passage']}
            aria-pressed={index === at}
            onClick={() => onChoose(index)}
          >
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
        </li>
      ))}
    </ul>
  );
}
