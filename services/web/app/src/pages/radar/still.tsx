import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import styles from './radar.module.css';

type Side = Reply<'getRadarMatch'>['mine'];

/** One small picture of a film, cut out of its sheet; a word where there is none. What it shows is told by the button around it. */
export function Still({
  side,
  index,
  turned = false,
}: {
  readonly side: Side;
  /** Its place on the sheets, counted over all of them. */
  readonly index: number | null;
  /** Turned round, as the film beside it is mirrored. */
  readonly turned?: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { stills } = side;
  const perSheet = stills === null ? 1 : stills.columns * stills.rows;
  const sheet = stills === null || index === null ? null : (stills.sheets[Math.floor(index / perSheet)] ?? null);
  if (stills === null || index === null || sheet === null)
    return <span className={styles['still']}>{t('radar.noStill')}</span>;
  const { columns, rows } = stills;
  const [column, row] = [index % columns, Math.floor((index % perSheet) / columns)];
  return (
    <span
      aria-hidden
      className={`${styles['still']} ${turned ? styles['turnedStill'] : ''}`}
      style={{
        backgroundImage: `url("${sheet}")`,
        backgroundSize: `${columns * 100}% ${rows * 100}%`,
        backgroundPosition: `${share(column, columns)}% ${share(row, rows)}%`,
      }}
    />
  );
}

const share = (place: number, places: number): number => (places > 1 ? (100 * place) / (places - 1) : 0);
